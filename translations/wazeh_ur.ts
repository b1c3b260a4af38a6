<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>AgreementSheet</name>
    <message>
        <source>The whole agreement</source>
        <extracomment>The sheet with the full text that is signed: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پورا معاہدہ</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>Rs</source>
        <extracomment>Before an amount in English, after it in Urdu, on every screen; spoken with the amount</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>روپے</translation>
    </message>
</context>
<context>
    <name>ArrangedRow</name>
    <message>
        <source>Already arranged: %1 on %2. Unchanged by today.</source>
        <extracomment>The estimated cost, apart from the lines: an earlier arrangement. %1 = an amount with its unit, %2 = a date; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پہلے سے طے: %1، %2 (تبدیلی نہیں)</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Anyone</source>
        <extracomment>Call staff: asks for whoever is free; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>A woman</source>
        <extracomment>Call staff: asks for a woman of the staff; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>خاتون عملہ</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Call staff</source>
        <extracomment>Call staff: heading while choosing whom to ask for; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو بلائیں</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <extracomment>Call staff: the bell has rung at the desk; nobody has answered yet; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>گھنٹی بج گئی ہے</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <extracomment>Call staff: a person has accepted the call; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے سے کوئی آ رہا ہے</translation>
    </message>
    <message>
        <source>The bell does not reach the desk</source>
        <extracomment>Call staff: the desk cannot be reached from here; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>گھنٹی کاؤنٹر تک نہیں پہنچ رہی</translation>
    </message>
    <message>
        <source>Who should come?</source>
        <extracomment>Call staff, under the heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کسے بلائیں؟</translation>
    </message>
    <message>
        <source>It has rung once more. Or please go to %1.</source>
        <extracomment>Call staff: nobody answered for a minute, so it rang once more. %1 = a counter; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ایک بار پھر گھنٹی بجی ہے۔ یا خود %1 پر چلے جائیں۔</translation>
    </message>
    <message>
        <source>The staff can hear it. There is no hurry here.</source>
        <extracomment>Call staff: after the bell; there is time; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ عملے کے کاؤنٹر پر بجی ہے۔ یہاں کوئی جلدی نہیں۔</translation>
    </message>
    <message>
        <source>A person has seen the call.</source>
        <extracomment>Call staff: a person has accepted; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کے ایک فرد نے دیکھ لیا ہے۔</translation>
    </message>
    <message>
        <source>It rings only here. Please go to %1.</source>
        <extracomment>Call staff: rang only on this tablet. %1 = a counter; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ صرف یہاں بجی ہے۔ مہربانی سے %1 پر چلے جائیں۔</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Paid to %1</source>
        <extracomment>The details, under the name of the choice: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم: %1</translation>
    </message>
    <message>
        <source>Key facts in %1</source>
        <extracomment>The details, button that shows the key facts in the other language (%1); its spoken name</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ضروری باتیں: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>The details: leaves without choosing; as large as the button beside it; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <extracomment>The details: goes on to check and sign this choice; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیکھیں اور دستخط کریں</translation>
    </message>
</context>
<context>
    <name>DetailsSums</name>
    <message>
        <source>Today</source>
        <extracomment>The details, before the amount due today; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>The details, before the sum of all payments; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب ملا کر</translation>
    </message>
    <message>
        <source>More than paying today</source>
        <extracomment>The details, before the difference to paying all of it today; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج دینے سے زیادہ</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>Please go now to</source>
        <extracomment>Done, first card: before the counter; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اب یہاں جائیں</translation>
    </message>
    <message>
        <source>For questions, please go to</source>
        <extracomment>Done, first card, nothing is due today: before the counter; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کوئی سوال ہو تو یہاں جائیں</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Done, first card: before the token number; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹوکن نمبر</translation>
    </message>
    <message>
        <source>Next payment</source>
        <extracomment>Done, second card: before date and amount of the next payment; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اگلی ادائیگی</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Finish</source>
        <extracomment>Done: the patient is finished, the screen goes back to Welcome; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ختم کریں</translation>
    </message>
</context>
<context>
    <name>DoneSaid</name>
    <message>
        <source>The choice is saved</source>
        <extracomment>Done: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فیصلہ محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>The clinic has received it.</source>
        <extracomment>Done: the clinic's server has confirmed it; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کلینک کو پہنچ گیا ہے۔</translation>
    </message>
    <message>
        <source>The clinic has received it. Staff will look at it once more.</source>
        <extracomment>Done: the clinic has it, a person must look at it; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کلینک کو پہنچ گیا ہے۔ عملہ اسے ایک بار پھر دیکھے گا۔</translation>
    </message>
    <message>
        <source>It is saved on this tablet. It has not reached the clinic's records yet. Nothing is lost.</source>
        <extracomment>Done: stored on this tablet, not yet confirmed by the clinic; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس ٹیبلٹ میں محفوظ ہے۔ کلینک کے ریکارڈ تک ابھی نہیں پہنچا۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Done: before the number by which staff find the choice; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Please give this tablet back to the staff.</source>
        <extracomment>Done, when staff had handed the tablet over; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ٹیبلٹ عملے کو واپس دے دیں۔</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Staff</source>
        <extracomment>Emergency, bottom: way in for staff, a PIN follows; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملہ</translation>
    </message>
</context>
<context>
    <name>EstimateFigure</name>
    <message>
        <source>Why could it change?</source>
        <extracomment>The estimated cost: opens a text of the clinic; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>خرچ کیوں بدل سکتا ہے؟</translation>
    </message>
    <message>
        <source>What is not in it?</source>
        <extracomment>The estimated cost: opens a text of the clinic; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس میں کیا شامل نہیں؟</translation>
    </message>
</context>
<context>
    <name>EstimatePage</name>
    <message>
        <source>The estimated cost</source>
        <extracomment>The estimated cost: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>علاج پر تقریباً کتنا خرچ آئے گا</translation>
    </message>
    <message>
        <source>An estimate, not a bill. Prices stay the same until %1.</source>
        <extracomment>The estimated cost, under the heading. %1 = a date; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ اندازہ ہے، بل نہیں۔ قیمتیں %1 تک یہی رہیں گی۔</translation>
    </message>
    <message>
        <source>See the ways to pay</source>
        <extracomment>The estimated cost: the one thing to do next; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادائیگی کے راستے دیکھیں</translation>
    </message>
</context>
<context>
    <name>FindProblem</name>
    <message>
        <source>We could not find that number. Please look at the slip once more.</source>
        <extracomment>Find the visit, no match; blames nobody; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ نمبر نہیں ملا۔ پرچی ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <source>That does not match the visit. Please try once more.</source>
        <extracomment>Find the visit, the second number does not match; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ اس ملاقات سے نہیں ملتا۔ ایک بار پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This visit is closed for now. Staff can open it again.</source>
        <extracomment>Find the visit, after five tries at one visit; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ملاقات ابھی بند ہے۔ عملہ اسے دوبارہ کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Please wait %1 seconds, or call staff.</source>
        <extracomment>Find the visit, after several tries; %1 = seconds; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%1 سیکنڈ انتظار کریں، یا عملے کو بلائیں۔</translation>
    </message>
    <message>
        <source>This slip is for another day. Staff can help.</source>
        <extracomment>Find the visit, the slip is for another day; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ پرچی کسی اور دن کی ہے۔ عملہ مدد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This visit is already done. Staff can help.</source>
        <extracomment>Find the visit, a choice was already signed; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس ملاقات کا کام ہو چکا ہے۔ عملہ مدد کر سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>FindVisitPage</name>
    <message>
        <source>One more number</source>
        <extracomment>Find the visit, second part: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ایک نمبر اور</translation>
    </message>
    <message>
        <source>Find the visit</source>
        <extracomment>Find the visit: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ملاقات تلاش کریں</translation>
    </message>
    <message>
        <source>The year the patient was born, or the last 4 numbers of the phone.</source>
        <extracomment>Find the visit, second part: what to type; either answer will do; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مریض کی پیدائش کا سال، یا فون کے آخری چار ہندسے دبائیں۔</translation>
    </message>
    <message>
        <source>Type the 8 numbers on the slip or in the message.</source>
        <extracomment>Find the visit: what to type; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پرچی یا پیغام پر لکھے آٹھ ہندسے دبائیں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Find the visit: goes on with the typed numbers; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آگے</translation>
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
        <source>%1, text size, contrast</source>
        <extracomment>Header, button with the other language's name (%1) and Aa; its spoken name</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%1، لکھائی کا سائز، رنگ</translation>
    </message>
    <message>
        <source>Call staff</source>
        <extracomment>Header, last button on every patient screen: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو بلائیں</translation>
    </message>
</context>
<context>
    <name>HolderChoices</name>
    <message>
        <source>I am the patient</source>
        <extracomment>Who is holding this: an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>میں خود مریض ہوں</translation>
    </message>
    <message>
        <source>I am the parent or guardian</source>
        <extracomment>Who is holding this: an answer; may sign for a child; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>میں والد، والدہ یا سرپرست ہوں</translation>
    </message>
    <message>
        <source>I am family or a friend</source>
        <extracomment>Who is holding this: an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>میں گھر کا فرد یا دوست ہوں</translation>
    </message>
    <message>
        <source>I am staff, helping the patient</source>
        <extracomment>Who is holding this: an answer; a staff member helps; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>میں عملے سے ہوں، مدد کے لیے</translation>
    </message>
</context>
<context>
    <name>HolderPage</name>
    <message>
        <source>Who will pay?</source>
        <extracomment>Who is holding this, second question: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادائیگی کس نے کرنی ہے؟</translation>
    </message>
    <message>
        <source>Who is holding this?</source>
        <extracomment>Who is holding this: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ کس کے ہاتھ میں ہے؟</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Is someone still here?</source>
        <extracomment>Idle warning: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کیا یہاں کوئی ہے؟</translation>
    </message>
    <message>
        <source>The screen is cleared in %1 seconds. Nothing is chosen by waiting.</source>
        <extracomment>Idle warning. %1 = seconds; nothing is chosen or signed by waiting; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%1 سیکنڈ میں سکرین صاف ہو جائے گی۔ انتظار سے کوئی فیصلہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Idle warning: goes on where it was; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>جی، آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>NotNowPage</name>
    <message>
        <source>That is all right</source>
        <extracomment>Not now: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کوئی بات نہیں</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <extracomment>Not now: first sentence; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کچھ بھی دستخط نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The appointment on %1 stays as it is.</source>
        <extracomment>Not now. %1 = weekday and date of the next appointment; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%1 کی ملاقات ویسی ہی رہے گی۔</translation>
    </message>
    <message>
        <source>Prices stay the same until %1.</source>
        <extracomment>Not now. %1 = a date; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>قیمتیں %1 تک یہی رہیں گی۔</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>Not now: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کسی سے بات کریں</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Not now: the patient is finished, the screen goes back to Welcome; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ختم کریں</translation>
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
    <name>OfferCard</name>
    <message>
        <source>Today</source>
        <extracomment>Ways to pay in large text: before the amount due today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay in large text: before the sum of all payments</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب ملا کر</translation>
    </message>
    <message>
        <source>Each time</source>
        <extracomment>Ways to pay in large text: before each payment after today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ہر بار</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay in large text: how much more than paying all of it today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اضافی</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Ways to pay in large text: before the number of payments after today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>Paid to %1</source>
        <extracomment>Ways to pay in large text: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم: %1</translation>
    </message>
    <message>
        <source>If late: %1</source>
        <extracomment>Ways to pay in large text. %1 = a sentence of the clinic about late payments; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>OfferHeads</name>
    <message>
        <source>Way to pay</source>
        <extracomment>Ways to pay, column head: what the choice is called; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>طریقہ</translation>
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
        <translation>سال کا خرچ</translation>
    </message>
</context>
<context>
    <name>OfferPromise</name>
    <message>
        <source>Estimated cost</source>
        <extracomment>Ways to pay in large text, last page, before the amount; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>تقریباً خرچ</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Paid to %1</source>
        <extracomment>Ways to pay, second line of a row: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم: %1</translation>
    </message>
    <message>
        <source>If late: %1</source>
        <extracomment>Ways to pay, second line of a row. %1 = a sentence of the clinic about late payments; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>This tablet is not set up for a clinic yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ٹیبلٹ ابھی کسی کلینک کے لیے تیار نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The clinic's rules for paying are not here yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کلینک کی ادائیگی کے اصول ابھی یہاں نہیں پہنچے۔</translation>
    </message>
    <message>
        <source>Today's visits are not here yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج کی ملاقاتیں ابھی یہاں نہیں پہنچیں۔</translation>
    </message>
    <message>
        <source>There is no room to save a choice.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فیصلہ محفوظ کرنے کی جگہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The clock of this tablet is wrong.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس ٹیبلٹ کی گھڑی غلط ہے۔</translation>
    </message>
    <message>
        <source>The store of this tablet cannot be read.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس ٹیبلٹ کا محفوظ ریکارڈ پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>This tablet cannot be used now</source>
        <extracomment>Out of service: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ٹیبلٹ ابھی استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Please ask the staff. They are glad to help.</source>
        <extracomment>Out of service: what to do; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے سے پوچھ لیں۔ عملہ خوشی سے مدد کرے گا۔</translation>
    </message>
    <message>
        <source>Call staff</source>
        <extracomment>Out of service: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو بلائیں</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Out of service: way in for staff, a PIN follows; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملہ</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Between the page buttons; %1 = this page, %2 = how many pages; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>صفحہ %1، کل %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items</comment>
        <extracomment>Between the page buttons; %1 = which ones are on the screen ("1–4"), %2 = how many there are; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%2 میں سے %1</translation>
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
    <name>PayerChoices</name>
    <message>
        <source>I will pay</source>
        <extracomment>Who will pay: an answer; the one who holds the tablet; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادائیگی میں نے کرنی ہے</translation>
    </message>
    <message>
        <source>Someone else who is here</source>
        <extracomment>Who will pay: an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کوئی اور، جو یہاں موجود ہے</translation>
    </message>
    <message>
        <source>Someone who is not here</source>
        <extracomment>Who will pay: an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کوئی اور، جو یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>We only note this. It does not bind them.</source>
        <extracomment>Who will pay: under the answer "Someone who is not here"; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ صرف لکھا جاتا ہے۔ اُن پر کوئی پابندی نہیں۔</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Header, beside the bar: which screen of how many. %1 = this one, %2 = all; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>RangeBand</name>
    <message>
        <source>It is usually between</source>
        <extracomment>The estimated cost: above a band whose two ends are written under it; spoken with both amounts</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عام طور پر خرچ اس کے درمیان رہتا ہے</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Language and text</source>
        <extracomment>Sheet with language, text size and contrast: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>زبان اور لکھائی</translation>
    </message>
    <message>
        <source>Normal text</source>
        <extracomment>Settings: text size as usual; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عام لکھائی</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <extracomment>Settings: everything written bigger; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>بڑی لکھائی</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <extracomment>Settings: colours as usual; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عام رنگ</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>Settings: white on black for those who see little; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>گہرے رنگ</translation>
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
    <name>SignColumn</name>
    <message>
        <source>Sign here with your finger</source>
        <extracomment>Check and sign: inside the empty field; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہاں انگلی سے دستخط کریں</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>Check and sign: being stored on the tablet; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>محفوظ ہو رہا ہے …</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was signed. Please try again or call staff.</source>
        <extracomment>Check and sign: the tablet could not store it; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>محفوظ نہیں ہو سکا۔ کچھ بھی دستخط نہیں ہوا۔ پھر کوشش کریں یا عملے کو بلائیں۔</translation>
    </message>
    <message>
        <source>Please sign in the white field first.</source>
        <extracomment>Check and sign, in the field: "I agree" was tapped before signing; blames nobody; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پہلے سفید خانے میں دستخط کریں۔</translation>
    </message>
    <message>
        <source>Read the whole agreement</source>
        <extracomment>Check and sign: opens the full text that is signed; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پورا معاہدہ پڑھیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Check and sign, beside the field: takes the ink away; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Check and sign</source>
        <extracomment>Check and sign: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیکھیں اور دستخط کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Check and sign: leaves without signing; as large and near as "I agree"; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <extracomment>Check and sign: the signature is complete; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مجھے منظور ہے، دستخط</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>Ways to pay: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادائیگی کے راستے</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>Ways to pay, top at the end, before the amount; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>تقریباً خرچ</translation>
    </message>
    <message>
        <source>Everyone with this treatment and these facts sees these same choices · policy %1</source>
        <extracomment>Ways to pay, under the rows: the promise of the same menu. %1 = number of the policy; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ایک جیسے علاج اور حالات پر سب کو یہی راستے ملتے ہیں · پالیسی %1</translation>
    </message>
</context>
</TS>
