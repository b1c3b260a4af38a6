<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_US">
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
        <translation>پہلے سے طے ہے: ⁨%2⁩ کو ⁨%1⁩۔ آج کے فیصلے سے یہ نہیں بدلے گا۔</translation>
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
        <translation>عملے کی خاتون جائیں</translation>
    </message>
    <message>
        <source>I am going</source>
        <extracomment>Staff list, a call: this person takes it, and the patient is told; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ میرے ذمے ہے</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>draft</translatorcomment>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Anyone</source>
        <extracomment>Call staff: asks for whoever is free; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کسی کو بھی</translation>
    </message>
    <message>
        <source>A woman</source>
        <extracomment>Call staff: asks for a woman of the staff; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کسی خاتون کو</translation>
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
        <translation>مدد آ رہی ہے</translation>
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
        <translation>کس کو بلائیں؟</translation>
    </message>
    <message>
        <source>It has rung once more. Or please go to %1.</source>
        <extracomment>Call staff: nobody answered for a minute, so it rang once more. %1 = a counter; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>گھنٹی پھر بجی ہے۔ چاہیں تو ⁨%1⁩ پر تشریف لے جائیں۔</translation>
    </message>
    <message>
        <source>The staff can hear it. There is no hurry here.</source>
        <extracomment>Call staff: after the bell; there is time; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو گھنٹی سنائی دے رہی ہے۔ اطمینان رکھیں۔</translation>
    </message>
    <message>
        <source>A person has seen the call.</source>
        <extracomment>Call staff: a person has accepted; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو پتا چل گیا ہے۔</translation>
    </message>
    <message>
        <source>It rings only here. Please go to %1.</source>
        <extracomment>Call staff: rang only on this tablet. %1 = a counter; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>گھنٹی صرف یہاں بج رہی ہے۔ ⁨%1⁩ پر تشریف لے جائیں۔</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Paid to %1</source>
        <extracomment>The details, under the name of the choice: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم کس کو: ⁨%1⁩</translation>
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
        <translation>دیکھ کر دستخط کریں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <extracomment>The details, button: shows the key facts in Urdu; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>In English</source>
        <extracomment>The details, button: shows the key facts in English; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>انگریزی میں</translation>
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
        <translation>آج پوری رقم دینے سے زیادہ</translation>
    </message>
</context>
<context>
    <name>DigitKeys</name>
    <message>
        <source>Delete digit</source>
        <extracomment>Staff, walk-in: takes the last digit away; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آخری ہندسہ مٹائیں</translation>
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
    <message>
        <source>To pay today</source>
        <extracomment>Done, first card: before the amount to pay now; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج دینے ہیں</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Finish</source>
        <extracomment>Done: the patient is finished, the screen goes back to Welcome; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹھیک ہے، بند کریں</translation>
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
        <extracomment>Done: the clinic&apos;s server has confirmed it; spoken</extracomment>
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
        <source>It is saved on this tablet. It has not reached the clinic&apos;s records yet. Nothing is lost.</source>
        <extracomment>Done: stored on this tablet, not yet confirmed by the clinic; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ اس ٹیب پر محفوظ ہے۔ کلینک کے ریکارڈ میں ابھی نہیں پہنچا۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Done: before the number by which staff find the choice; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس فیصلے کا نمبر</translation>
    </message>
    <message>
        <source>Please give this tablet back to the staff.</source>
        <extracomment>Done, when staff had handed the tablet over; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ٹیب (سکرین) عملے کو واپس دے دیں۔</translation>
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
        <translation>غلط ملاقات کھل گئی تھی</translation>
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
    <name>EstimateFigure</name>
    <message>
        <source>Why could it change?</source>
        <extracomment>The estimated cost: opens a text of the clinic; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ کیوں بدل سکتا ہے؟</translation>
    </message>
    <message>
        <source>What is not in it?</source>
        <extracomment>The estimated cost: opens a text of the clinic; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس میں کیا شامل نہیں؟</translation>
    </message>
</context>
<context>
    <name>EstimateLines</name>
    <message>
        <source>Estimated cost</source>
        <extracomment>The estimated cost, under its lines: their sum; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اندازاً کل خرچ</translation>
    </message>
</context>
<context>
    <name>EstimatePage</name>
    <message>
        <source>The estimated cost</source>
        <extracomment>The estimated cost: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>علاج پر اندازاً کتنا خرچ ہوگا</translation>
    </message>
    <message>
        <source>An estimate, not a bill. Prices stay the same until %1.</source>
        <extracomment>The estimated cost, under the heading. %1 = a date; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ اندازہ ہے، بل نہیں۔ قیمتیں ⁨%1⁩ تک یہی رہیں گی۔</translation>
    </message>
    <message>
        <source>See the ways to pay</source>
        <extracomment>The estimated cost: the one thing to do next; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پیسے دینے کے طریقے دیکھیں</translation>
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
        <translation>یہ نمبر اس پرچی سے نہیں ملتا۔ ایک بار پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This visit is closed for now. Staff can open it again.</source>
        <extracomment>Find the visit, after five tries at one visit; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ پرچی نمبر ابھی بند ہے۔ عملہ اسے پھر کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Please wait %1 seconds, or call staff.</source>
        <extracomment>Find the visit, after several tries; %1 = seconds; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁦%1⁩ سیکنڈ انتظار کریں، یا عملے کو بلائیں۔</translation>
    </message>
    <message>
        <source>This slip is for another day. Staff can help.</source>
        <extracomment>Find the visit, the slip is for another day; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ پرچی کسی اور دن کی ہے۔ عملہ مدد کرے گا۔</translation>
    </message>
    <message>
        <source>This visit is already done. Staff can help.</source>
        <extracomment>Find the visit, a choice was already signed; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس پرچی کا کام ہو چکا ہے۔ عملہ مدد کرے گا۔</translation>
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
        <translation>پرچی کا نمبر لکھیں</translation>
    </message>
    <message>
        <source>The year the patient was born, or the last 4 numbers of the phone.</source>
        <extracomment>Find the visit, second part: what to type; either answer will do; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مریض کی پیدائش کا سال، یا فون کے آخری چار ہندسے۔</translation>
    </message>
    <message>
        <source>Type the 8 numbers on the slip or in the message.</source>
        <extracomment>Find the visit: what to type; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پرچی یا میسج میں جو آٹھ ہندسے ہیں، یہاں لکھیں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Find the visit: goes on with the typed numbers; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Where to go</source>
        <extracomment>Help, a fund: where to go, before the office; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کہاں جانا ہے</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <extracomment>Help, a fund: before the papers to bring; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ساتھ لانے کے کاغذ</translation>
    </message>
    <message>
        <source>Until it answers</source>
        <extracomment>Help, a fund: before what is paid while the fund decides; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فنڈ کے جواب تک</translation>
    </message>
    <message>
        <source>Nothing to pay. Nothing is added.</source>
        <extracomment>Help, a fund: what is paid while the fund decides; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کچھ نہیں دینا۔ کوئی اضافی رقم نہیں لگتی۔</translation>
    </message>
    <message>
        <source>Staff explain what is paid until then.</source>
        <extracomment>Help, a fund that does not stop payments: what is paid while the fund decides; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>تب تک کی ادائیگی عملہ بتائے گا۔</translation>
    </message>
    <message>
        <source>It can pay up to</source>
        <extracomment>Help, a fund: before the largest amount that it can pay; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فنڈ زیادہ سے زیادہ دے سکتا ہے</translation>
    </message>
    <message>
        <source>Ask for this help</source>
        <extracomment>Help, a fund: the patient wants to ask this fund; goes to check and sign; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ مدد مانگیں</translation>
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
        <source>Call staff</source>
        <extracomment>Header, last button on every patient screen: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے کو بلائیں</translation>
    </message>
    <message>
        <source>%1, text size, contrast</source>
        <extracomment>Header, button with the other language&apos;s name (%1) and Aa; its spoken name</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁨%1⁩، لکھائی کا سائز، گہرے رنگ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Help, beside the question: %1 = number of this question, %2 = how many there are; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سوال ⁨%1⁩، کل ⁨%2⁩</translation>
    </message>
    <message>
        <source>We ask all patients. The answers stay private and are forgotten: only which fund can be asked is kept.</source>
        <extracomment>Help, under the answers of every question; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ سوال سب مریضوں سے ہیں۔ جواب رازداری میں رہتے ہیں اور مٹا دیے جاتے ہیں۔ صرف فنڈ کا نام رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>No questions, thank you</source>
        <extracomment>Help: ends the questions without help and without a reason; as large and near as the other; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سوال نہیں، شکریہ</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <extracomment>Help: goes to the next question without an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ نہیں بتانا</translation>
    </message>
</context>
<context>
    <name>HelpResultPage</name>
    <message>
        <source>Help can be asked for here</source>
        <extracomment>Help, result: heading when there is a fund to ask; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مدد یہاں سے مانگی جا سکتی ہے</translation>
    </message>
    <message>
        <source>No fund fits these answers</source>
        <extracomment>Help, result: heading when no fund fits the answers; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ان جوابوں پر کوئی فنڈ نہیں ملا</translation>
    </message>
    <message>
        <source>The fund decides. Asking costs nothing and changes nothing about the treatment.</source>
        <extracomment>Help, result: under the heading when there is a fund to ask; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فیصلہ فنڈ کا ہے۔ مانگنے پر کوئی خرچ نہیں۔ علاج پر کوئی فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>Staff are glad to look for a way together. Nothing waits for these questions any more.</source>
        <extracomment>Help, result: under the heading when no fund fits the answers; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملہ مل کر راستہ ڈھونڈنے کو تیار ہے۔ اب کوئی طریقہ ان سوالوں پر رکا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>Help, result: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>See all ways to pay</source>
        <extracomment>Help, result: to the list of every way to pay; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادائیگی کے سب طریقے دیکھیں</translation>
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
        <translation>میں رشتہ دار یا دوست ہوں</translation>
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
        <translation>ادائیگی کس کی طرف سے ہوگی؟</translation>
    </message>
    <message>
        <source>Who is holding this?</source>
        <extracomment>Who is holding this: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مریض سے آپ کا کیا تعلق ہے؟</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Is someone still here?</source>
        <extracomment>Idle warning: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کیا کوئی یہاں موجود ہے؟</translation>
    </message>
    <message>
        <source>The screen is cleared in %1 seconds. Nothing is chosen by waiting.</source>
        <extracomment>Idle warning. %1 = seconds; nothing is chosen or signed by waiting; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁦%1⁩ سیکنڈ میں سکرین صاف ہو جائے گی۔ انتظار کرنے سے کچھ طے نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Idle warning: goes on where it was; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ہاں، جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Space</source>
        <extracomment>Letter pad: the space between two words; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Letter pad: takes the last letter away; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مٹائیں</translation>
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
        <translation>کسی چیز پر دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>The appointment on %1 stays as it is.</source>
        <extracomment>Not now. %1 = weekday and date of the next appointment; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁨%1⁩ کی ملاقات اپنے وقت پر ہے۔</translation>
    </message>
    <message>
        <source>Prices stay the same until %1.</source>
        <extracomment>Not now. %1 = a date; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>قیمتیں ⁨%1⁩ تک یہی رہیں گی۔</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <extracomment>Not now: rings for a person; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>عملے سے بات کریں</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Not now: the patient is finished, the screen goes back to Welcome; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹھیک ہے، بند کریں</translation>
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
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Ways to pay, after the name of a plan: how many payments it has in all. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>کل ⁦%n⁩ بار</numerusform>
            <numerusform>کل ⁦%n⁩ بار</numerusform>
        </translation>
    </message>
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
        <translation>⁨%1⁩، کلینک کو نہیں</translation>
    </message>
    <message>
        <source>Only for a larger cost</source>
        <extracomment>Reason in a withheld row of Ways to pay. The same for all that follow. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف تب، جب خرچ زیادہ ہو</translation>
    </message>
    <message>
        <source>Only for a smaller cost</source>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف تب، جب خرچ کم ہو</translation>
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
        <translation>عملہ بتائے گا کہ یہ کس کو مل سکتا ہے</translation>
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
            <numerusform>مزید ⁦%n⁩ بار</numerusform>
            <numerusform>مزید ⁦%n⁩ بار</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is added</source>
        <extracomment>Ways to pay, in a row after &quot;If late:&quot;: nothing happens. The same place for all that follow. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کچھ اضافی نہیں</translation>
    </message>
    <message>
        <source>a reminder, no fee</source>
        <translatorcomment>draft</translatorcomment>
        <translation>صرف یاد دہانی، کوئی فیس نہیں</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>%1 = an amount, or a percentage of the late payment</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>⁨%1⁩ اضافی</translation>
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
        <extracomment>Ways to pay in large text: before each payment after today and how often it comes</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پھر ہر بار</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Ways to pay in large text: before the sum of all payments</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>سب ملا کر</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>Ways to pay in large text: how much more than paying all of it today</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اضافی</translation>
    </message>
    <message>
        <source>Paid to %1</source>
        <extracomment>Ways to pay in large text: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم کس کو: ⁨%1⁩</translation>
    </message>
    <message>
        <source>If late: %1</source>
        <extracomment>Ways to pay in large text. %1 = what a late payment costs; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیر ہونے پر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OfferFacts</name>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>Ways to pay, beside an amount: how many such payments; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>
            <numerusform>⁦%n⁩ بار</numerusform>
            <numerusform>⁦%n⁩ بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferHeads</name>
    <message>
        <source>Way to pay</source>
        <extracomment>Ways to pay, column head: what the choice is called; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پیسے کیسے دینے ہیں</translation>
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
        <translation>پھر ہر بار</translation>
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
</context>
<context>
    <name>OfferPromise</name>
    <message>
        <source>Estimated cost</source>
        <extracomment>Ways to pay in large text, last page, before the amount; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اندازاً کل خرچ</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Paid to %1</source>
        <extracomment>Ways to pay, second line of a row: who gets the money. %1 = the clinic or a lender; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>رقم کس کو: ⁨%1⁩</translation>
    </message>
    <message>
        <source>If late: %1</source>
        <extracomment>Ways to pay, second line of a row. %1 = what a late payment costs; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیر ہونے پر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>This tablet is not set up for a clinic yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ٹیب ابھی کسی کلینک سے نہیں جڑا۔</translation>
    </message>
    <message>
        <source>The clinic&apos;s rules for paying are not here yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ادائیگی کی پالیسی ابھی یہاں نہیں پہنچی۔</translation>
    </message>
    <message>
        <source>Today&apos;s visits are not here yet.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آج کی ملاقاتیں ابھی یہاں نہیں پہنچیں۔</translation>
    </message>
    <message>
        <source>There is no room to save a choice.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>فیصلہ محفوظ کرنے کی جگہ نہیں بچی۔</translation>
    </message>
    <message>
        <source>The clock of this tablet is wrong.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس ٹیب کی گھڑی درست نہیں۔</translation>
    </message>
    <message>
        <source>The store of this tablet cannot be read.</source>
        <extracomment>Out of service, reason for staff; read, not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اس ٹیب کا محفوظ ریکارڈ پڑھا نہیں جا رہا۔</translation>
    </message>
    <message>
        <source>This tablet cannot be used now</source>
        <extracomment>Out of service: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہ ٹیب (سکرین) ابھی استعمال نہیں ہو سکتا</translation>
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
    <name>PayerChoices</name>
    <message>
        <source>I will pay</source>
        <extracomment>Who will pay: an answer; the one who holds the tablet; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>میری طرف سے</translation>
    </message>
    <message>
        <source>Someone else who is here</source>
        <extracomment>Who will pay: an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>یہاں موجود کسی اور کی طرف سے</translation>
    </message>
    <message>
        <source>Someone who is not here</source>
        <extracomment>Who will pay: an answer; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کسی اور کی طرف سے، جو یہاں نہیں</translation>
    </message>
    <message>
        <source>We only note this. It does not bind them.</source>
        <extracomment>Who will pay: under the answer &quot;Someone who is not here&quot;; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ہم یہ صرف لکھ لیتے ہیں۔ ان پر کچھ لازم نہیں۔</translation>
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
        <translation>واپس جائیں</translation>
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
        <translation>محفوظ نہیں ہو سکا۔ دستخط نہیں ہوئے۔ پھر کوشش کریں یا عملے کو بلائیں۔</translation>
    </message>
    <message>
        <source>Please sign in the white field first.</source>
        <extracomment>Check and sign, in the field: &quot;I agree&quot; was tapped before signing; blames nobody; spoken</extracomment>
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
        <translation>مٹا کر دوبارہ</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Check and sign</source>
        <extracomment>Check and sign: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>دیکھ کر دستخط کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Check and sign: leaves without signing; as large and near as &quot;I agree&quot;; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <extracomment>Check and sign: the signature is complete; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ہاں، مجھے منظور ہے</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Check and sign in large text, before the last page: to the next page of it; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>آگے چلیں</translation>
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
        <translation>پہلے علاج۔ ڈاکٹر حالت سنبھلنے کی تصدیق کرے، تب ٹیب پر رقم آئے گی۔</translation>
    </message>
    <message>
        <source>The tablet opens this visit only. Your PIN takes it back.</source>
        <extracomment>Staff, a visit: what handing over does; not spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ٹیب پر صرف یہی ملاقات کھلے گی۔ واپسی آپ کے پن سے ہوگی۔</translation>
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
        <translation>ٹیب مریض کو دیں</translation>
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
        <translation>ٹیب مریض کے پاس</translation>
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
            <numerusform>ٹیب سے ⁦%n⁩ بھیجنا باقی ہے، ⁨%1⁩ پہلے کا</numerusform>
            <numerusform>ٹیب سے ⁦%n⁩ بھیجنے باقی ہیں، سب سے پرانا ⁨%1⁩ پہلے کا</numerusform>
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
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>Ways to pay: heading; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پیسے دینے کے طریقے</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>Ways to pay, top at the end, before the amount; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>اندازاً کل خرچ</translation>
    </message>
    <message>
        <source>Everyone with this treatment and these facts sees these same choices · policy %1</source>
        <extracomment>Ways to pay, under the rows: the promise of the same menu. %1 = number of the policy; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ایک جیسے علاج اور حالات پر سب کو یہی طریقے ملتے ہیں · پالیسی ⁦%1⁩</translation>
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
        <translation>آخری ادائیگی</translation>
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
        <extracomment>Check and sign: what a late payment costs; the clinic&apos;s own sentence is in the agreement. Spoken.</extracomment>
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
    <message>
        <source>Help</source>
        <extracomment>Check and sign, help from a fund: its name follows. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Nothing to pay. Payments wait until the fund has answered.</source>
        <translatorcomment>draft</translatorcomment>
        <translation>کچھ نہیں دینا۔ فنڈ کے جواب تک ادائیگی رکی رہے گی۔</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Check and sign, help from a fund: the office follows. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>کہاں جانا ہے</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <extracomment>Check and sign, help from a fund: the papers to bring follow. Spoken.</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ساتھ لانے کے کاغذ</translation>
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
        <translation>انشورنس یا ادارے کا حصہ</translation>
    </message>
</context>
<context>
    <name>wazeh::viewmodels::OffersViewModel</name>
    <message>
        <source>First: the questions about help</source>
        <extracomment>Ways to pay, why a loan or a fund is not open yet; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>پہلے مدد کے سوال</translation>
    </message>
    <message>
        <source>There is a fund to ask. See where to go.</source>
        <extracomment>Ways to pay, first row once a fund can be asked; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>ایک فنڈ سے مدد مانگی جا سکتی ہے۔ دیکھیں کہاں جانا ہے۔</translation>
    </message>
    <message>
        <source>We ask all patients. A few short, private questions.</source>
        <translatorcomment>draft</translatorcomment>
        <translation>سب مریضوں سے پوچھتے ہیں۔ چند چھوٹے سوال، رازداری کے ساتھ۔</translation>
    </message>
    <message>
        <source>Help with the cost</source>
        <extracomment>Ways to pay: name of the first row, help from the clinic&apos;s funds; spoken</extracomment>
        <translatorcomment>draft</translatorcomment>
        <translation>خرچ میں مدد</translation>
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
