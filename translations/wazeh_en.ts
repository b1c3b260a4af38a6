<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Amount</name>
    <message>
        <source>Rs</source>
        <extracomment>Before an amount in English, after it in Urdu, on every screen; spoken with the amount</extracomment>
        <translation>Rs</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, since %2</source>
        <extracomment>Staff list, a call: %1 = the place, %2 = the time; not spoken</extracomment>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Staff list, a call: emergency, or a woman of the staff is wanted; not spoken</extracomment>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>A woman, please</source>
        <translation>A woman, please</translation>
    </message>
    <message>
        <source>I am going</source>
        <extracomment>Staff list, a call: this person takes it, and the patient is told; not spoken</extracomment>
        <translation>I am going</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>The patient left</source>
        <extracomment>Staff, why a visit ends. The same for all that follow; not spoken</extracomment>
        <translation>The patient left</translation>
    </message>
    <message>
        <source>The visit moves to another day</source>
        <translation>The visit moves to another day</translation>
    </message>
    <message>
        <source>The treatment has changed</source>
        <translation>The treatment has changed</translation>
    </message>
    <message>
        <source>This was the wrong visit</source>
        <translation>This was the wrong visit</translation>
    </message>
    <message>
        <source>It was entered twice</source>
        <translation>It was entered twice</translation>
    </message>
    <message>
        <source>Why does this visit end?</source>
        <extracomment>Staff, ending a visit, heading over the reasons; not spoken</extracomment>
        <translation>Why does this visit end?</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <extracomment>Staff: the visit was a mistake and does not count; not spoken</extracomment>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>End the visit</source>
        <extracomment>Staff: the visit ends for today; not spoken</extracomment>
        <translation>End the visit</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>Header, first button: to the screen before; spoken</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <extracomment>Header, button with the other language&apos;s name and Aa; its spoken name</extracomment>
        <translation>Language, text size and contrast</translation>
    </message>
    <message>
        <source>Call staff</source>
        <extracomment>Header, last button on every patient screen: rings for a person; spoken</extracomment>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Space</source>
        <extracomment>Letter pad: the space between two words; not spoken</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Letter pad: takes the last letter away; not spoken</extracomment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <extracomment>Key of the number pad: takes the last number away; spoken</extracomment>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 a year</source>
        <extracomment>Ways to pay, in a row: the yearly cost of an option, %1 is a percentage. Spoken.</extracomment>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>No fee, no interest</source>
        <extracomment>Ways to pay, in a row, where nothing is charged for paying later. Spoken.</extracomment>
        <translation>No fee, no interest</translation>
    </message>
    <message>
        <source>%1, not the clinic</source>
        <extracomment>Who is paid, for a loan: %1 is the lender&apos;s name. Spoken.</extracomment>
        <translation>%1, not the clinic</translation>
    </message>
    <message>
        <source>Only for a larger cost</source>
        <extracomment>Reason in a withheld row of Ways to pay. The same for all that follow. Spoken.</extracomment>
        <translation>Only for a larger cost</translation>
    </message>
    <message>
        <source>Only for a smaller cost</source>
        <translation>Only for a smaller cost</translation>
    </message>
    <message>
        <source>Not for this kind of treatment</source>
        <translation>Not for this kind of treatment</translation>
    </message>
    <message>
        <source>Only when there are more visits</source>
        <translation>Only when there are more visits</translation>
    </message>
    <message>
        <source>Each payment would be too small</source>
        <translation>Each payment would be too small</translation>
    </message>
    <message>
        <source>Staff can explain who can get this</source>
        <translation>Staff can explain who can get this</translation>
    </message>
    <message>
        <source>First talk with staff about help</source>
        <translation>First talk with staff about help</translation>
    </message>
    <message>
        <source>Treatment comes first</source>
        <translation>Treatment comes first</translation>
    </message>
    <message>
        <source>The estimate is too old</source>
        <translation>The estimate is too old</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After three amounts of an unequal plan: how many more payments there are.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Today</source>
        <extracomment>Ways to pay in large text: before the amount due today</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Each time</source>
        <extracomment>Ways to pay in large text: before each payment after today</extracomment>
        <translation>Each time</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Ways to pay in large text: before the number of payments after today</extracomment>
        <translation>Times</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay in large text: before the sum of all payments</extracomment>
        <translation>In all</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay in large text: before what is paid beyond paying all of it today</extracomment>
        <translation>Extra</translation>
    </message>
</context>
<context>
    <name>OfferHeads</name>
    <message>
        <source>Way to pay</source>
        <extracomment>Ways to pay, column head: what the choice is called (and, in English, who is paid); read, not spoken</extracomment>
        <translation>Way to pay</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Ways to pay, column head: who gets the money; read, not spoken</extracomment>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Ways to pay, column head: amount due today; read, not spoken</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Each time</source>
        <extracomment>Ways to pay, column head: each payment after today; read, not spoken</extracomment>
        <translation>Each time</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Ways to pay, column head: how many payments after today; read, not spoken</extracomment>
        <translation>Times</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay, column head: the sum of all payments; read, not spoken</extracomment>
        <translation>In all</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay, column head: how much more than paying all of it today; read, not spoken</extracomment>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <extracomment>Ways to pay, column head: fee or yearly rate; read, not spoken</extracomment>
        <translation>Yearly cost</translation>
    </message>
    <message>
        <source>If late</source>
        <extracomment>Ways to pay, column head: what happens if a payment is late; read, not spoken</extracomment>
        <translation>If late</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Between the page buttons; %1 = this page, %2 = how many pages; spoken</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items</comment>
        <extracomment>Between the page buttons; %1 = which ones are on the screen (&quot;1–4&quot;), %2 = how many there are; spoken</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>Button with an arrow beside the page number; spoken</extracomment>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Button with an arrow beside the page number; spoken</extracomment>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Staff only</source>
        <extracomment>Staff PIN screen, heading; not spoken</extracomment>
        <translation>Staff only</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>Staff PIN screen, after several wrong tries; %1 is a number of seconds; not spoken</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message>
        <source>That PIN did not match. Try again.</source>
        <extracomment>Staff PIN screen, after a wrong PIN; not spoken</extracomment>
        <translation>That PIN did not match. Try again.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <extracomment>Staff PIN screen; not spoken</extracomment>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Staff PIN screen: checks the digits; not spoken</extracomment>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Header, beside the bar: which screen of how many. %1 = this one, %2 = all; spoken</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>RangeBand</name>
    <message>
        <source>It is usually between</source>
        <extracomment>The estimated cost: above a band whose two ends are written under it; spoken with both amounts</extracomment>
        <translation>It is usually between</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button on every sheet that lies over a page: takes the sheet away; spoken</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Leave</source>
        <extracomment>Staff header, first button: to the screen before, or out of the staff area; not spoken</extracomment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Treatment first. The tablet shows no amounts until a clinician says the patient is stable.</source>
        <extracomment>Staff, a visit with an active emergency; not spoken</extracomment>
        <translation>Treatment first. The tablet shows no amounts until a clinician says the patient is stable.</translation>
    </message>
    <message>
        <source>The tablet opens this visit only. Your PIN takes it back.</source>
        <extracomment>Staff, a visit: what handing over does; not spoken</extracomment>
        <translation>The tablet opens this visit only. Your PIN takes it back.</translation>
    </message>
    <message>
        <source>This visit is closed for today.</source>
        <extracomment>Staff, a visit that is signed or ended; not spoken</extracomment>
        <translation>This visit is closed for today.</translation>
    </message>
    <message>
        <source>That could not be done. Please try again.</source>
        <extracomment>Staff, a visit: the last action could not be done; not spoken</extracomment>
        <translation>That could not be done. Please try again.</translation>
    </message>
    <message>
        <source>Doctor who says the patient is stable</source>
        <extracomment>Staff, emergency: name of the doctor who says the patient is stable; not spoken</extracomment>
        <translation>Doctor who says the patient is stable</translation>
    </message>
    <message>
        <source>End this visit</source>
        <extracomment>Staff, a visit: end it, or mark it as entered by mistake; not spoken</extracomment>
        <translation>End this visit</translation>
    </message>
    <message>
        <source>Hand over the tablet</source>
        <extracomment>Staff, a visit: the patient gets the tablet now; not spoken</extracomment>
        <translation>Hand over the tablet</translation>
    </message>
    <message>
        <source>The patient is stable</source>
        <extracomment>Staff, emergency: the doctor named above says the patient is stable; not spoken</extracomment>
        <translation>The patient is stable</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Expected</source>
        <extracomment>Staff list: how far a visit is. The same for all that follow; not spoken</extracomment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Has a tablet</source>
        <translation>Has a tablet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits today</source>
        <extracomment>Staff, list of today&apos;s visits, heading; not spoken</extracomment>
        <translation>Visits today</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <extracomment>Staff, adds a patient who has no appointment; not spoken</extracomment>
        <translation>Add a walk-in</translation>
    </message>
    <message>
        <source>Everything has reached the clinic</source>
        <extracomment>Staff list, foot: every signed choice is at the clinic server; not spoken</extracomment>
        <translation>Everything has reached the clinic</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting on this tablet, oldest %1</source>
        <extracomment>Staff list, foot: %n signed choices wait on this tablet, %1 = age of the oldest; not spoken</extracomment>
        <translation>
            <numerusform>%n waiting on this tablet, oldest %1</numerusform>
            <numerusform>%n waiting on this tablet, oldest %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The new policy has faults. The last good one is in use.</source>
        <extracomment>Staff list, foot: a new policy from the server could not be used; not spoken</extracomment>
        <translation>The new policy has faults. The last good one is in use.</translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Walk-in</source>
        <extracomment>Staff, adds a patient without an appointment, heading; not spoken</extracomment>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <extracomment>Staff, walk-in: the patient&apos;s name; not spoken</extracomment>
        <translation>Name of the patient</translation>
    </message>
    <message>
        <source>Birth year</source>
        <extracomment>Staff, walk-in: four digits; not spoken</extracomment>
        <translation>Birth year</translation>
    </message>
    <message>
        <source>Phone, last 4</source>
        <extracomment>Staff, walk-in: the last four digits of the telephone number; not spoken</extracomment>
        <translation>Phone, last 4</translation>
    </message>
    <message>
        <source>Delete digit</source>
        <extracomment>Staff, walk-in: takes the last digit away; not spoken</extracomment>
        <translation>Delete digit</translation>
    </message>
    <message>
        <source>This could not be added. A name and a birth year or phone digits are needed.</source>
        <extracomment>Staff, walk-in: it could not be added; not spoken</extracomment>
        <translation>This could not be added. A name and a birth year or phone digits are needed.</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <extracomment>Staff, walk-in: to the price list; not spoken</extracomment>
        <translation>Choose the service</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::ChoiceViewModel</name>
    <message>
        <source>Today</source>
        <extracomment>The details, first row of the dated payments. Spoken.
----------
Check and sign, left column: the amount due today. Spoken.</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Check and sign: equal later payments; %1 an amount, %n how often. Spoken.</extracomment>
        <translation>Then</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Last payment</source>
        <extracomment>Check and sign: the date of the last payment. Spoken.</extracomment>
        <translation>Last payment</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Check and sign: everything together. Spoken.</extracomment>
        <translation>In all</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Check and sign: who gets the money. Spoken.</extracomment>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>If late</source>
        <extracomment>Check and sign: what happens when a payment is late. Spoken.</extracomment>
        <translation>If late</translation>
    </message>
    <message>
        <source>This is only about paying. It is not consent to treatment.</source>
        <extracomment>Check and sign, under the facts. Must stay word for word. Spoken.</extracomment>
        <translation>This is only about paying. It is not consent to treatment.</translation>
    </message>
    <message>
        <source>You can change your mind until %1.</source>
        <extracomment>Check and sign: the last day on which the choice can be undone; %1 is a date. Spoken.</extracomment>
        <translation>You can change your mind until %1.</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::EstimateViewModel</name>
    <message>
        <source>Discount</source>
        <extracomment>The estimated cost, a line that takes off: a discount by agreement with an employer or panel. Spoken.</extracomment>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Paid by the cover</source>
        <extracomment>The estimated cost, a line that takes off: what the patient&apos;s cover pays. Spoken.</extracomment>
        <translation>Paid by the cover</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>The estimated cost, the sum of all lines. Spoken.</extracomment>
        <translation>Estimated cost</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::OffersViewModel</name>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Ways to pay, after the name of a plan: how many payments it has in all. Spoken.</extracomment>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::StaffViewModel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Staff list: age of the oldest record that has not reached the clinic. Not spoken.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>Staff list: age of the oldest record that has not reached the clinic. Not spoken.</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
