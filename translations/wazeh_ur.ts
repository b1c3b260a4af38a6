<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_US">
<context>
    <name>Amount</name>
    <message>
        <source>Rs</source>
        <extracomment>Before an amount in English, after it in Urdu, on every screen; spoken with the amount</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>روپے</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, since %2</source>
        <extracomment>Staff list, a call: %1 = the place, %2 = the time; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁨%1⁩، ⁦%2⁩ سے</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Staff list, a call: emergency, or a woman of the staff is wanted; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ایمرجنسی</translation>
    </message>
    <message>
        <source>A woman, please</source>
        <translatorcomment>draft</translatorcomment>
        <translation>خاتون عملہ چاہیے</translation>
    </message>
    <message>
        <source>I am going</source>
        <extracomment>Staff list, a call: this person takes it, and the patient is told; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ میرے ذمے</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>The patient left</source>
        <extracomment>Staff, why a visit ends. The same for all that follow; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مریض اب یہاں نہیں</translation>
    </message>
    <message>
        <source>The visit moves to another day</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ملاقات کسی اور دن ہوگی</translation>
    </message>
    <message>
        <source>The treatment has changed</source>
        <translatorcomment>draft</translatorcomment>
        <translation>علاج بدل گیا ہے</translation>
    </message>
    <message>
        <source>This was the wrong visit</source>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ملاقات کسی اور کی تھی</translation>
    </message>
    <message>
        <source>It was entered twice</source>
        <translatorcomment>draft</translatorcomment>
        <translation>اندراج دو بار ہو گیا</translation>
    </message>
    <message>
        <source>Why does this visit end?</source>
        <extracomment>Staff, ending a visit, heading over the reasons; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ملاقات کیوں ختم کی جا رہی ہے؟</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <extracomment>Staff: the visit was a mistake and does not count; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>غلطی سے درج ہوا</translation>
    </message>
    <message>
        <source>End the visit</source>
        <extracomment>Staff: the visit ends for today; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ملاقات ختم کریں</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>Header, first button: to the screen before; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Language, text size and contrast</source>
        <extracomment>Header, button with the other language&apos;s name and Aa; its spoken name</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>زبان، لکھائی کا سائز اور گہرے رنگ</translation>
    </message>
    <message>
        <source>Call staff</source>
        <extracomment>Header, last button on every patient screen: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو بلائیں</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Space</source>
        <extracomment>Letter pad: the space between two words; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فاصلہ</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Letter pad: takes the last letter away; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <extracomment>Key of the number pad: takes the last number away; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>%1 a year</source>
        <extracomment>Ways to pay, in a row: the yearly cost of an option, %1 is a percentage. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سال میں ⁨%1⁩</translation>
    </message>
    <message>
        <source>No fee, no interest</source>
        <extracomment>Ways to pay, in a row, where nothing is charged for paying later. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کوئی فیس یا سود نہیں</translation>
    </message>
    <message>
        <source>%1, not the clinic</source>
        <extracomment>Who is paid, for a loan: %1 is the lender&apos;s name. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁨%1⁩، کلینک نہیں</translation>
    </message>
    <message>
        <source>Only for a larger cost</source>
        <extracomment>Reason in a withheld row of Ways to pay. The same for all that follow. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف زیادہ خرچ پر</translation>
    </message>
    <message>
        <source>Only for a smaller cost</source>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف کم خرچ پر</translation>
    </message>
    <message>
        <source>Not for this kind of treatment</source>
        <translatorcomment>draft</translatorcomment>
        <translation>اس قسم کے علاج کے لیے نہیں</translation>
    </message>
    <message>
        <source>Only when there are more visits</source>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف تب، جب زیادہ بار آنا ہو</translation>
    </message>
    <message>
        <source>Each payment would be too small</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ہر بار کی رقم بہت کم بنتی ہے</translation>
    </message>
    <message>
        <source>Staff can explain who can get this</source>
        <translatorcomment>draft</translatorcomment>
        <translation>عملہ بتائے گا کہ یہ کس کے لیے ہے</translation>
    </message>
    <message>
        <source>First talk with staff about help</source>
        <translatorcomment>draft</translatorcomment>
        <translation>پہلے مدد کے بارے میں عملے سے بات کریں</translation>
    </message>
    <message>
        <source>Treatment comes first</source>
        <translatorcomment>draft</translatorcomment>
        <translation>پہلے علاج</translation>
    </message>
    <message>
        <source>The estimate is too old</source>
        <translatorcomment>draft</translatorcomment>
        <translation>اندازہ پرانا ہو چکا ہے</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After three amounts of an unequal plan: how many more payments there are.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>اور مزید ⁦%n⁩</numerusform>
            <numerusform>اور مزید ⁦%n⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Today</source>
        <extracomment>Ways to pay in large text: before the amount due today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Each time</source>
        <extracomment>Ways to pay in large text: before each payment after today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ہر بار</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Ways to pay in large text: before the number of payments after today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay in large text: before the sum of all payments</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب ملا کر</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay in large text: before what is paid beyond paying all of it today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اضافی</translation>
    </message>
</context>
<context>
    <name>OfferHeads</name>
    <message>
        <source>Way to pay</source>
        <extracomment>Ways to pay, column head: what the choice is called (and, in English, who is paid); read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پیسے کیسے دینے ہیں</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Ways to pay, column head: who gets the money; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم کس کو دینی ہے</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Ways to pay, column head: amount due today; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Each time</source>
        <extracomment>Ways to pay, column head: each payment after today; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ہر بار</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Ways to pay, column head: how many payments after today; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay, column head: the sum of all payments; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب ملا کر</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay, column head: how much more than paying all of it today; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اضافی</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <extracomment>Ways to pay, column head: fee or yearly rate; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سال بھر کا اضافی خرچ</translation>
    </message>
    <message>
        <source>If late</source>
        <extracomment>Ways to pay, column head: what happens if a payment is late; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیر ہونے پر</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Between the page buttons; %1 = this page, %2 = how many pages; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>صفحہ ⁦%1⁩، کل ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items</comment>
        <extracomment>Between the page buttons; %1 = which ones are on the screen (&quot;1–4&quot;), %2 = how many there are; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁦%2⁩ میں سے ⁦%1⁩</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>Button with an arrow beside the page number; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Button with an arrow beside the page number; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اگلا صفحہ</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Staff only</source>
        <extracomment>Staff PIN screen, heading; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف عملے کے لیے</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>Staff PIN screen, after several wrong tries; %1 is a number of seconds; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کئی کوششیں ہو چکیں۔ ⁦%1⁩ سیکنڈ انتظار کریں۔</translation>
    </message>
    <message>
        <source>That PIN did not match. Try again.</source>
        <extracomment>Staff PIN screen, after a wrong PIN; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ پن درست نہیں۔ پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <extracomment>Staff PIN screen; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اپنا پن لکھیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Staff PIN screen: checks the digits; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Header, beside the bar: which screen of how many. %1 = this one, %2 = all; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁦%2⁩ میں سے ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>RangeBand</name>
    <message>
        <source>It is usually between</source>
        <extracomment>The estimated cost: above a band whose two ends are written under it; spoken with both amounts</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عام طور پر خرچ ان دو رقموں کے بیچ رہتا ہے</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button on every sheet that lies over a page: takes the sheet away; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Leave</source>
        <extracomment>Staff header, first button: to the screen before, or out of the staff area; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>draft</translatorcomment>
        <translation>پیچھے</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Treatment first. The tablet shows no amounts until a clinician says the patient is stable.</source>
        <extracomment>Staff, a visit with an active emergency; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پہلے علاج۔ جب تک ڈاکٹر تصدیق نہ کرے، ٹیبلٹ رقم نہیں دکھاتا۔</translation>
    </message>
    <message>
        <source>The tablet opens this visit only. Your PIN takes it back.</source>
        <extracomment>Staff, a visit: what handing over does; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹیبلٹ پر صرف یہی ملاقات کھلے گی۔ واپسی آپ کے پن سے ہوگی۔</translation>
    </message>
    <message>
        <source>This visit is closed for today.</source>
        <extracomment>Staff, a visit that is signed or ended; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ملاقات آج کے لیے بند ہے۔</translation>
    </message>
    <message>
        <source>That could not be done. Please try again.</source>
        <extracomment>Staff, a visit: the last action could not be done; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ نہیں ہو سکا۔ پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Doctor who says the patient is stable</source>
        <extracomment>Staff, emergency: name of the doctor who says the patient is stable; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کس ڈاکٹر نے بتایا کہ حالت سنبھل گئی</translation>
    </message>
    <message>
        <source>End this visit</source>
        <extracomment>Staff, a visit: end it, or mark it as entered by mistake; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ملاقات ختم کریں</translation>
    </message>
    <message>
        <source>Hand over the tablet</source>
        <extracomment>Staff, a visit: the patient gets the tablet now; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹیبلٹ مریض کو دیں</translation>
    </message>
    <message>
        <source>The patient is stable</source>
        <extracomment>Staff, emergency: the doctor named above says the patient is stable; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مریض کی حالت سنبھل گئی ہے</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Expected</source>
        <extracomment>Staff list: how far a visit is. The same for all that follow; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آنا باقی ہے</translation>
    </message>
    <message>
        <source>Here</source>
        <translatorcomment>draft</translatorcomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Has a tablet</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹیبلٹ پاس ہے</translation>
    </message>
    <message>
        <source>Signed</source>
        <translatorcomment>draft</translatorcomment>
        <translation>دستخط ہو گئے</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Ended</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits today</source>
        <extracomment>Staff, list of today&apos;s visits, heading; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج کی ملاقاتیں</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <extracomment>Staff, adds a patient who has no appointment; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>نیا مریض شامل کریں</translation>
    </message>
    <message>
        <source>Everything has reached the clinic</source>
        <extracomment>Staff list, foot: every signed choice is at the clinic server; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب کچھ کلینک کو پہنچ گیا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting on this tablet, oldest %1</source>
        <extracomment>Staff list, foot: %n signed choices wait on this tablet, %1 = age of the oldest; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>اس ٹیبلٹ پر ⁦%n⁩ باقی ہے، ⁨%1⁩ پہلے کا</numerusform>
            <numerusform>اس ٹیبلٹ پر ⁦%n⁩ باقی ہیں، سب سے پرانا ⁨%1⁩ پہلے کا</numerusform>
        </translation>
    </message>
    <message>
        <source>The new policy has faults. The last good one is in use.</source>
        <extracomment>Staff list, foot: a new policy from the server could not be used; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>نئی پالیسی میں غلطیاں ہیں۔ پچھلی درست پالیسی چل رہی ہے۔</translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Walk-in</source>
        <extracomment>Staff, adds a patient without an appointment, heading; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>نیا مریض</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <extracomment>Staff, walk-in: the patient&apos;s name; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مریض کا نام</translation>
    </message>
    <message>
        <source>Birth year</source>
        <extracomment>Staff, walk-in: four digits; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پیدائش کا سال</translation>
    </message>
    <message>
        <source>Phone, last 4</source>
        <extracomment>Staff, walk-in: the last four digits of the telephone number; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فون کے آخری چار ہندسے</translation>
    </message>
    <message>
        <source>Delete digit</source>
        <extracomment>Staff, walk-in: takes the last digit away; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آخری ہندسہ مٹائیں</translation>
    </message>
    <message>
        <source>This could not be added. A name and a birth year or phone digits are needed.</source>
        <extracomment>Staff, walk-in: it could not be added; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اندراج نہیں ہو سکا۔ نام، اور پیدائش کا سال یا فون کے ہندسے چاہییں۔</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <extracomment>Staff, walk-in: to the price list; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>علاج چنیں</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::ChoiceViewModel</name>
    <message>
        <source>Today</source>
        <extracomment>The details, first row of the dated payments. Spoken.
----------
Check and sign, left column: the amount due today. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Check and sign: equal later payments; %1 an amount, %n how often. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پھر</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>⁨%1⁩، ⁦%n⁩ بار</numerusform>
            <numerusform>⁨%1⁩، ⁦%n⁩ بار</numerusform>
        </translation>
    </message>
    <message>
        <source>Last payment</source>
        <extracomment>Check and sign: the date of the last payment. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آخری رقم کی تاریخ</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Check and sign: everything together. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب ملا کر</translation>
    </message>
    <message>
        <source>Paid to</source>
        <extracomment>Check and sign: who gets the money. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم کس کو دینی ہے</translation>
    </message>
    <message>
        <source>If late</source>
        <extracomment>Check and sign: what happens when a payment is late. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیر ہونے پر</translation>
    </message>
    <message>
        <source>This is only about paying. It is not consent to treatment.</source>
        <extracomment>Check and sign, under the facts. Must stay word for word. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ صرف پیسوں کے بارے میں ہے۔ علاج کی اجازت الگ ہے۔</translation>
    </message>
    <message>
        <source>You can change your mind until %1.</source>
        <extracomment>Check and sign: the last day on which the choice can be undone; %1 is a date. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁨%1⁩ تک فیصلہ بدلا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::EstimateViewModel</name>
    <message>
        <source>Discount</source>
        <extracomment>The estimated cost, a line that takes off: a discount by agreement with an employer or panel. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم میں کمی</translation>
    </message>
    <message>
        <source>Paid by the cover</source>
        <extracomment>The estimated cost, a line that takes off: what the patient&apos;s cover pays. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادارہ ادا کرے گا</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>The estimated cost, the sum of all lines. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اندازاً کل خرچ</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::OffersViewModel</name>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Ways to pay, after the name of a plan: how many payments it has in all. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>⁦%n⁩ بار</numerusform>
            <numerusform>⁦%n⁩ بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::StaffViewModel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Staff list: age of the oldest record that has not reached the clinic. Not spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>⁦%n⁩ منٹ</numerusform>
            <numerusform>⁦%n⁩ منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>Staff list: age of the oldest record that has not reached the clinic. Not spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>⁦%n⁩ گھنٹہ</numerusform>
            <numerusform>⁦%n⁩ گھنٹے</numerusform>
        </translation>
    </message>
</context>
</TS>
