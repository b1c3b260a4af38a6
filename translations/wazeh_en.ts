<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgreementSheet</name>
    <message>
        <source>The whole agreement</source>
        <extracomment>The sheet with the full text that is signed: heading; spoken</extracomment>
        <translation>The whole agreement</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>Rs</source>
        <extracomment>Before an amount in English, after it in Urdu, on every screen; spoken with the amount</extracomment>
        <translation>Rs</translation>
    </message>
</context>
<context>
    <name>ArrangedRow</name>
    <message>
        <source>Already arranged: %1 on %2. Unchanged by today.</source>
        <extracomment>The estimated cost, apart from the lines: an earlier arrangement. %1 = an amount with its unit, %2 = a date; spoken</extracomment>
        <translation>Already arranged: %1 on %2. Unchanged by today.</translation>
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
    <name>CallSheet</name>
    <message>
        <source>Anyone</source>
        <extracomment>Call staff: asks for whoever is free; spoken</extracomment>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>A woman</source>
        <extracomment>Call staff: asks for a woman of the staff; spoken</extracomment>
        <translation>A woman</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Call staff</source>
        <extracomment>Call staff: heading while choosing whom to ask for; spoken</extracomment>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <extracomment>Call staff: the bell has rung at the desk; nobody has answered yet; spoken</extracomment>
        <translation>The bell has rung</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>Call staff: a person has accepted the call; spoken</extracomment>
        <translation>Someone is coming</translation>
    </message>
    <message>
        <source>The bell does not reach the desk</source>
        <extracomment>Call staff: the desk cannot be reached from here; spoken</extracomment>
        <translation>The bell does not reach the desk</translation>
    </message>
    <message>
        <source>Who should come?</source>
        <extracomment>Call staff, under the heading; spoken</extracomment>
        <translation>Who should come?</translation>
    </message>
    <message>
        <source>It has rung once more. Or please go to %1.</source>
        <extracomment>Call staff: nobody answered for a minute, so it rang once more. %1 = a counter; spoken</extracomment>
        <translation>It has rung once more. Or please go to %1.</translation>
    </message>
    <message>
        <source>The staff can hear it. There is no hurry here.</source>
        <extracomment>Call staff: after the bell; there is time; spoken</extracomment>
        <translation>The staff can hear it. There is no hurry here.</translation>
    </message>
    <message>
        <source>A person has seen the call.</source>
        <extracomment>Call staff: a person has accepted; spoken</extracomment>
        <translation>A person has seen the call.</translation>
    </message>
    <message>
        <source>It rings only here. Please go to %1.</source>
        <extracomment>Call staff: rang only on this tablet. %1 = a counter; spoken</extracomment>
        <translation>It rings only here. Please go to %1.</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Paid to %1</source>
        <extracomment>The details, under the name of the choice: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translation>Paid to %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>The details: leaves without choosing; as large as the button beside it; spoken</extracomment>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <extracomment>The details: goes on to check and sign this choice; spoken</extracomment>
        <translation>Check and sign</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <extracomment>The details, button: shows the key facts in Urdu; spoken</extracomment>
        <translation>In Urdu</translation>
    </message>
    <message>
        <source>In English</source>
        <extracomment>The details, button: shows the key facts in English; spoken</extracomment>
        <translation>In English</translation>
    </message>
</context>
<context>
    <name>DetailsSums</name>
    <message>
        <source>Today</source>
        <extracomment>The details, before the amount due today; spoken</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>The details, before the sum of all payments; spoken</extracomment>
        <translation>In all</translation>
    </message>
    <message>
        <source>More than paying today</source>
        <extracomment>The details, before the difference to paying all of it today; spoken</extracomment>
        <translation>More than paying today</translation>
    </message>
</context>
<context>
    <name>DigitKeys</name>
    <message>
        <source>Delete digit</source>
        <extracomment>Staff, walk-in: takes the last digit away; not spoken</extracomment>
        <translation>Delete digit</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>Please go now to</source>
        <extracomment>Done, first card: before the counter; spoken</extracomment>
        <translation>Please go now to</translation>
    </message>
    <message>
        <source>For questions, please go to</source>
        <extracomment>Done, first card, nothing is due today: before the counter; spoken</extracomment>
        <translation>For questions, please go to</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Done, first card: before the token number; spoken</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Next payment</source>
        <extracomment>Done, second card: before date and amount of the next payment; spoken</extracomment>
        <translation>Next payment</translation>
    </message>
    <message>
        <source>To pay today</source>
        <extracomment>Done, first card: before the amount to pay now; spoken</extracomment>
        <translation>To pay today</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Finish</source>
        <extracomment>Done: the patient is finished, the screen goes back to Welcome; spoken</extracomment>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>DoneSaid</name>
    <message>
        <source>The choice is saved</source>
        <extracomment>Done: heading; spoken</extracomment>
        <translation>The choice is saved</translation>
    </message>
    <message>
        <source>The clinic has received it.</source>
        <extracomment>Done: the clinic&apos;s server has confirmed it; spoken</extracomment>
        <translation>The clinic has received it.</translation>
    </message>
    <message>
        <source>The clinic has received it. Staff will look at it once more.</source>
        <extracomment>Done: the clinic has it, a person must look at it; spoken</extracomment>
        <translation>The clinic has received it. Staff will look at it once more.</translation>
    </message>
    <message>
        <source>It is saved on this tablet. It has not reached the clinic&apos;s records yet. Nothing is lost.</source>
        <extracomment>Done: stored on this tablet, not yet confirmed by the clinic; spoken</extracomment>
        <translation>It is saved on this tablet. It has not reached the clinic&apos;s records yet. Nothing is lost.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Done: before the number by which staff find the choice; spoken</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Please give this tablet back to the staff.</source>
        <extracomment>Done, when staff had handed the tablet over; spoken</extracomment>
        <translation>Please give this tablet back to the staff.</translation>
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
    <name>EstimateFigure</name>
    <message>
        <source>Why could it change?</source>
        <extracomment>The estimated cost: opens a text of the clinic; spoken</extracomment>
        <translation>Why could it change?</translation>
    </message>
    <message>
        <source>What is not in it?</source>
        <extracomment>The estimated cost: opens a text of the clinic; spoken</extracomment>
        <translation>What is not in it?</translation>
    </message>
</context>
<context>
    <name>EstimateLines</name>
    <message>
        <source>Estimated cost</source>
        <extracomment>The estimated cost, under its lines: their sum; spoken</extracomment>
        <translation>Estimated cost</translation>
    </message>
</context>
<context>
    <name>EstimatePage</name>
    <message>
        <source>The estimated cost</source>
        <extracomment>The estimated cost: heading; spoken</extracomment>
        <translation>The estimated cost</translation>
    </message>
    <message>
        <source>An estimate, not a bill. Prices stay the same until %1.</source>
        <extracomment>The estimated cost, under the heading. %1 = a date; spoken</extracomment>
        <translation>An estimate, not a bill. Prices stay the same until %1.</translation>
    </message>
    <message>
        <source>See the ways to pay</source>
        <extracomment>The estimated cost: the one thing to do next; spoken</extracomment>
        <translation>See the ways to pay</translation>
    </message>
</context>
<context>
    <name>FindProblem</name>
    <message>
        <source>We could not find that number. Please look at the slip once more.</source>
        <extracomment>Find the visit, no match; blames nobody; spoken</extracomment>
        <translation>We could not find that number. Please look at the slip once more.</translation>
    </message>
    <message>
        <source>That does not match the visit. Please try once more.</source>
        <extracomment>Find the visit, the second number does not match; spoken</extracomment>
        <translation>That does not match the visit. Please try once more.</translation>
    </message>
    <message>
        <source>This visit is closed for now. Staff can open it again.</source>
        <extracomment>Find the visit, after five tries at one visit; spoken</extracomment>
        <translation>This visit is closed for now. Staff can open it again.</translation>
    </message>
    <message>
        <source>Please wait %1 seconds, or call staff.</source>
        <extracomment>Find the visit, after several tries; %1 = seconds; spoken</extracomment>
        <translation>Please wait %1 seconds, or call staff.</translation>
    </message>
    <message>
        <source>This slip is for another day. Staff can help.</source>
        <extracomment>Find the visit, the slip is for another day; spoken</extracomment>
        <translation>This slip is for another day. Staff can help.</translation>
    </message>
    <message>
        <source>This visit is already done. Staff can help.</source>
        <extracomment>Find the visit, a choice was already signed; spoken</extracomment>
        <translation>This visit is already done. Staff can help.</translation>
    </message>
</context>
<context>
    <name>FindVisitPage</name>
    <message>
        <source>One more number</source>
        <extracomment>Find the visit, second part: heading; spoken</extracomment>
        <translation>One more number</translation>
    </message>
    <message>
        <source>Find the visit</source>
        <extracomment>Find the visit: heading; spoken</extracomment>
        <translation>Find the visit</translation>
    </message>
    <message>
        <source>The year the patient was born, or the last 4 numbers of the phone.</source>
        <extracomment>Find the visit, second part: what to type; either answer will do; spoken</extracomment>
        <translation>The year the patient was born, or the last 4 numbers of the phone.</translation>
    </message>
    <message>
        <source>Type the 8 numbers on the slip or in the message.</source>
        <extracomment>Find the visit: what to type; spoken</extracomment>
        <translation>Type the 8 numbers on the slip or in the message.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Find the visit: goes on with the typed numbers; spoken</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Where to go</source>
        <extracomment>Help, a fund: where to go, before the office; spoken</extracomment>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <extracomment>Help, a fund: before the papers to bring; spoken</extracomment>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Until it answers</source>
        <extracomment>Help, a fund: before what is paid while the fund decides; spoken</extracomment>
        <translation>Until it answers</translation>
    </message>
    <message>
        <source>Nothing to pay. Nothing is added.</source>
        <extracomment>Help, a fund: what is paid while the fund decides; spoken</extracomment>
        <translation>Nothing to pay. Nothing is added.</translation>
    </message>
    <message>
        <source>Staff explain what is paid until then.</source>
        <extracomment>Help, a fund that does not stop payments: what is paid while the fund decides; spoken</extracomment>
        <translation>Staff explain what is paid until then.</translation>
    </message>
    <message>
        <source>It can pay up to</source>
        <extracomment>Help, a fund: before the largest amount that it can pay; spoken</extracomment>
        <translation>It can pay up to</translation>
    </message>
    <message>
        <source>Ask for this help</source>
        <extracomment>Help, a fund: the patient wants to ask this fund; goes to check and sign; spoken</extracomment>
        <translation>Ask for this help</translation>
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
        <source>Call staff</source>
        <extracomment>Header, last button on every patient screen: rings for a person; spoken</extracomment>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>%1, text size, contrast</source>
        <extracomment>Header, button with the other language&apos;s name (%1) and Aa; its spoken name</extracomment>
        <translation>%1, text size, contrast</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Help, beside the question: %1 = number of this question, %2 = how many there are; spoken</extracomment>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>We ask all patients. The answers stay private and are forgotten: only which fund can be asked is kept.</source>
        <extracomment>Help, under the answers of every question; spoken</extracomment>
        <translation>We ask all patients. The answers stay private and are forgotten: only which fund can be asked is kept.</translation>
    </message>
    <message>
        <source>No questions, thank you</source>
        <extracomment>Help: ends the questions without help and without a reason; as large and near as the other; spoken</extracomment>
        <translation>No questions, thank you</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <extracomment>Help: goes to the next question without an answer; spoken</extracomment>
        <translation>I would rather not say</translation>
    </message>
</context>
<context>
    <name>HelpResultPage</name>
    <message>
        <source>Help can be asked for here</source>
        <extracomment>Help, result: heading when there is a fund to ask; spoken</extracomment>
        <translation>Help can be asked for here</translation>
    </message>
    <message>
        <source>No fund fits these answers</source>
        <extracomment>Help, result: heading when no fund fits the answers; spoken</extracomment>
        <translation>No fund fits these answers</translation>
    </message>
    <message>
        <source>The fund decides. Asking costs nothing and changes nothing about the treatment.</source>
        <extracomment>Help, result: under the heading when there is a fund to ask; spoken</extracomment>
        <translation>The fund decides. Asking costs nothing and changes nothing about the treatment.</translation>
    </message>
    <message>
        <source>Staff are glad to look for a way together. Nothing waits for these questions any more.</source>
        <extracomment>Help, result: under the heading when no fund fits the answers; spoken</extracomment>
        <translation>Staff are glad to look for a way together. Nothing waits for these questions any more.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>Help, result: rings for a person; spoken</extracomment>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>See all ways to pay</source>
        <extracomment>Help, result: to the list of every way to pay; spoken</extracomment>
        <translation>See all ways to pay</translation>
    </message>
</context>
<context>
    <name>HolderChoices</name>
    <message>
        <source>I am the patient</source>
        <extracomment>Who is holding this: an answer; spoken</extracomment>
        <translation>I am the patient</translation>
    </message>
    <message>
        <source>I am the parent or guardian</source>
        <extracomment>Who is holding this: an answer; may sign for a child; spoken</extracomment>
        <translation>I am the parent or guardian</translation>
    </message>
    <message>
        <source>I am family or a friend</source>
        <extracomment>Who is holding this: an answer; spoken</extracomment>
        <translation>I am family or a friend</translation>
    </message>
    <message>
        <source>I am staff, helping the patient</source>
        <extracomment>Who is holding this: an answer; a staff member helps; spoken</extracomment>
        <translation>I am staff, helping the patient</translation>
    </message>
</context>
<context>
    <name>HolderPage</name>
    <message>
        <source>Who will pay?</source>
        <extracomment>Who is holding this, second question: heading; spoken</extracomment>
        <translation>Who will pay?</translation>
    </message>
    <message>
        <source>Who is holding this?</source>
        <extracomment>Who is holding this: heading; spoken</extracomment>
        <translation>Who is holding this?</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Is someone still here?</source>
        <extracomment>Idle warning: heading; spoken</extracomment>
        <translation>Is someone still here?</translation>
    </message>
    <message>
        <source>The screen is cleared in %1 seconds. Nothing is chosen by waiting.</source>
        <extracomment>Idle warning. %1 = seconds; nothing is chosen or signed by waiting; spoken</extracomment>
        <translation>The screen is cleared in %1 seconds. Nothing is chosen by waiting.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Idle warning: goes on where it was; spoken</extracomment>
        <translation>Yes, go on</translation>
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
    <name>NotNowPage</name>
    <message>
        <source>That is all right</source>
        <extracomment>Not now: heading; spoken</extracomment>
        <translation>That is all right</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <extracomment>Not now: first sentence; spoken</extracomment>
        <translation>Nothing was signed.</translation>
    </message>
    <message>
        <source>The appointment on %1 stays as it is.</source>
        <extracomment>Not now. %1 = weekday and date of the next appointment; spoken</extracomment>
        <translation>The appointment on %1 stays as it is.</translation>
    </message>
    <message>
        <source>Prices stay the same until %1.</source>
        <extracomment>Not now. %1 = a date; spoken</extracomment>
        <translation>Prices stay the same until %1.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>Not now: rings for a person; spoken</extracomment>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Not now: the patient is finished, the screen goes back to Welcome; spoken</extracomment>
        <translation>Finish</translation>
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
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Ways to pay, after the name of a plan: how many payments it has in all. Spoken.</extracomment>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
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
    <message>
        <source>nothing is added</source>
        <extracomment>Ways to pay, in a row after &quot;If late:&quot;: nothing happens. The same place for all that follow. Spoken.</extracomment>
        <translation>nothing is added</translation>
    </message>
    <message>
        <source>a reminder, no fee</source>
        <translation>a reminder, no fee</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>%1 = an amount, or a percentage of the late payment</extracomment>
        <translation>%1 more</translation>
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
        <extracomment>Ways to pay in large text: before each payment after today and how often it comes</extracomment>
        <translation>Each time</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay in large text: before the sum of all payments</extracomment>
        <translation>In all</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay in large text: how much more than paying all of it today</extracomment>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Paid to %1</source>
        <extracomment>Ways to pay in large text: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translation>Paid to %1</translation>
    </message>
    <message>
        <source>If late: %1</source>
        <extracomment>Ways to pay in large text. %1 = what a late payment costs; spoken</extracomment>
        <translation>If late: %1</translation>
    </message>
</context>
<context>
    <name>OfferFacts</name>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>Ways to pay, beside an amount: how many such payments; spoken</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferHeads</name>
    <message>
        <source>Way to pay</source>
        <extracomment>Ways to pay, column head: what the choice is called; read, not spoken</extracomment>
        <translation>Way to pay</translation>
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
</context>
<context>
    <name>OfferPromise</name>
    <message>
        <source>Estimated cost</source>
        <extracomment>Ways to pay in large text, last page, before the amount; spoken</extracomment>
        <translation>Estimated cost</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Paid to %1</source>
        <extracomment>Ways to pay, second line of a row: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translation>Paid to %1</translation>
    </message>
    <message>
        <source>If late: %1</source>
        <extracomment>Ways to pay, second line of a row. %1 = what a late payment costs; spoken</extracomment>
        <translation>If late: %1</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>This tablet is not set up for a clinic yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translation>This tablet is not set up for a clinic yet.</translation>
    </message>
    <message>
        <source>The clinic&apos;s rules for paying are not here yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translation>The clinic&apos;s rules for paying are not here yet.</translation>
    </message>
    <message>
        <source>Today&apos;s visits are not here yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translation>Today&apos;s visits are not here yet.</translation>
    </message>
    <message>
        <source>There is no room to save a choice.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translation>There is no room to save a choice.</translation>
    </message>
    <message>
        <source>The clock of this tablet is wrong.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translation>The clock of this tablet is wrong.</translation>
    </message>
    <message>
        <source>The store of this tablet cannot be read.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translation>The store of this tablet cannot be read.</translation>
    </message>
    <message>
        <source>This tablet cannot be used now</source>
        <extracomment>Out of service: heading; spoken</extracomment>
        <translation>This tablet cannot be used now</translation>
    </message>
    <message>
        <source>Please ask the staff. They are glad to help.</source>
        <extracomment>Out of service: what to do; spoken</extracomment>
        <translation>Please ask the staff. They are glad to help.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <extracomment>Out of service: rings for a person; spoken</extracomment>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Out of service: way in for staff, a PIN follows; not spoken</extracomment>
        <translation>Staff</translation>
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
    <name>PayerChoices</name>
    <message>
        <source>I will pay</source>
        <extracomment>Who will pay: an answer; the one who holds the tablet; spoken</extracomment>
        <translation>I will pay</translation>
    </message>
    <message>
        <source>Someone else who is here</source>
        <extracomment>Who will pay: an answer; spoken</extracomment>
        <translation>Someone else who is here</translation>
    </message>
    <message>
        <source>Someone who is not here</source>
        <extracomment>Who will pay: an answer; spoken</extracomment>
        <translation>Someone who is not here</translation>
    </message>
    <message>
        <source>We only note this. It does not bind them.</source>
        <extracomment>Who will pay: under the answer &quot;Someone who is not here&quot;; spoken</extracomment>
        <translation>We only note this. It does not bind them.</translation>
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
    <name>SettingsSheet</name>
    <message>
        <source>Language and text</source>
        <extracomment>Sheet with language, text size and contrast: heading; spoken</extracomment>
        <translation>Language and text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <extracomment>Settings: text size as usual; spoken</extracomment>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <extracomment>Settings: everything written bigger; spoken</extracomment>
        <translation>Bigger text</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <extracomment>Settings: colours as usual; spoken</extracomment>
        <translation>Normal colours</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>Settings: white on black for those who see little; spoken</extracomment>
        <translation>Strong contrast</translation>
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
    <name>SignColumn</name>
    <message>
        <source>Sign here with your finger</source>
        <extracomment>Check and sign: inside the empty field; spoken</extracomment>
        <translation>Sign here with your finger</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>Check and sign: being stored on the tablet; spoken</extracomment>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was signed. Please try again or call staff.</source>
        <extracomment>Check and sign: the tablet could not store it; spoken</extracomment>
        <translation>It could not be saved. Nothing was signed. Please try again or call staff.</translation>
    </message>
    <message>
        <source>Please sign in the white field first.</source>
        <extracomment>Check and sign, in the field: &quot;I agree&quot; was tapped before signing; blames nobody; spoken</extracomment>
        <translation>Please sign in the white field first.</translation>
    </message>
    <message>
        <source>Read the whole agreement</source>
        <extracomment>Check and sign: opens the full text that is signed; spoken</extracomment>
        <translation>Read the whole agreement</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Check and sign, beside the field: takes the ink away; spoken</extracomment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Check and sign</source>
        <extracomment>Check and sign: heading; spoken</extracomment>
        <translation>Check and sign</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Check and sign: leaves without signing; as large and near as &quot;I agree&quot;; spoken</extracomment>
        <translation>Not now</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <extracomment>Check and sign: the signature is complete; spoken</extracomment>
        <translation>I agree and sign</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Check and sign in large text, before the last page: to the next page of it; spoken</extracomment>
        <translation>Go on</translation>
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
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>Ways to pay: heading; spoken</extracomment>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>Ways to pay, top at the end, before the amount; spoken</extracomment>
        <translation>Estimated cost</translation>
    </message>
    <message>
        <source>Everyone with this treatment and these facts sees these same choices · policy %1</source>
        <extracomment>Ways to pay, under the rows: the promise of the same menu. %1 = number of the policy; spoken</extracomment>
        <translation>Everyone with this treatment and these facts sees these same choices · policy %1</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::ChoiceViewModel</name>
    <message>
        <source>Today</source>
        <extracomment>The details, first row of the dated payments. Spoken.
----------
Check and sign, left column: the amount due today. Spoken.
----------
Check and sign, help from a fund: what is paid today. Spoken.</extracomment>
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
        <extracomment>Check and sign: what a late payment costs; the clinic&apos;s own sentence is in the agreement. Spoken.</extracomment>
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
    <message>
        <source>Help</source>
        <extracomment>Check and sign, help from a fund: its name follows. Spoken.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Nothing to pay. Payments wait until the fund has answered.</source>
        <translation>Nothing to pay. Payments wait until the fund has answered.</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Check and sign, help from a fund: the office follows. Spoken.</extracomment>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <extracomment>Check and sign, help from a fund: the papers to bring follow. Spoken.</extracomment>
        <translation>Papers to bring</translation>
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
</context>
<context>
    <name>wazeh::viewmodels::OffersViewModel</name>
    <message>
        <source>First: the questions about help</source>
        <extracomment>Ways to pay, why a loan or a fund is not open yet; spoken</extracomment>
        <translation>First: the questions about help</translation>
    </message>
    <message>
        <source>There is a fund to ask. See where to go.</source>
        <extracomment>Ways to pay, first row once a fund can be asked; spoken</extracomment>
        <translation>There is a fund to ask. See where to go.</translation>
    </message>
    <message>
        <source>We ask all patients. A few short, private questions.</source>
        <translation>We ask all patients. A few short, private questions.</translation>
    </message>
    <message>
        <source>Help with the cost</source>
        <extracomment>Ways to pay: name of the first row, help from the clinic&apos;s funds; spoken</extracomment>
        <translation>Help with the cost</translation>
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
