<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ClientText</name>
    <message>
        <source>Support level %1</source>
        <translation>要支援%1</translation>
    </message>
    <message>
        <source>Care level %1</source>
        <translation>要介護%1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1生</translation>
    </message>
    <message>
        <source>Age %1, %2</source>
        <translation>%1歳・%2</translation>
    </message>
    <message>
        <source>No standing sheet yet</source>
        <translation>常備シートなし</translation>
    </message>
    <message>
        <source>Standing sheet: %1</source>
        <translation>常備シート %1</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>by the end of today</source>
        <translation>本日中</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>until %1/%2</source>
        <translation>%1月%2日まで</translation>
    </message>
    <message>
        <source>(I) %1 units: %2</source>
        <translation>（Ⅰ）%1単位：%2</translation>
    </message>
    <message>
        <source>(II) %1 units: %2</source>
        <translation>（Ⅱ）%1単位：%2</translation>
    </message>
    <message>
        <source>Past the days of (I) and (II)</source>
        <translation>（Ⅰ）（Ⅱ）の期限を過ぎています</translation>
    </message>
    <message>
        <source>Admitted after the office&apos;s hours: the next day still counts.</source>
        <translation>営業時間外の入院のため、翌日までが期限です。</translation>
    </message>
    <message>
        <source>Admitted on a day the office is closed: the next day still counts.</source>
        <translation>営業日以外の入院のため、翌日までが期限です。</translation>
    </message>
    <message>
        <source>Admitted after the office&apos;s hours, and the last day is not a working day: the next working day still counts.</source>
        <translation>営業時間外の入院で、期限の日が営業日でないため、次の営業日までが期限です。</translation>
    </message>
    <message>
        <source>Counted from the day of admission.</source>
        <translation>入院した日から数えています。</translation>
    </message>
    <message>
        <source>%1 Rule of %2.</source>
        <translation>%1（%2の規定）</translation>
    </message>
</context>
<context>
    <name>DemoSession</name>
    <message>
        <source>Tasuki is preparing the demonstration: a server and fictive people on this computer…</source>
        <translation>たすきの体験版を準備しています。このパソコンの中に、サーバーと架空の人たちを用意しています…</translation>
    </message>
    <message>
        <source>Demonstration with fictive people. Everybody&apos;s password: %1</source>
        <translation>架空の人による体験版です。全員のパスワード：%1</translation>
    </message>
</context>
<context>
    <name>EpisodeText</name>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>救急</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The centre cannot be reached. Your work is safe on this computer and will be sent as soon as the line is back.</source>
        <translation>センターにつながりません。書いた内容はこのパソコンに残っており、つながりしだい自動で送ります。</translation>
    </message>
    <message>
        <source>The centre did not answer in time. It will be tried again by itself.</source>
        <translation>センターからの返事が間に合いませんでした。自動でもう一度試します。</translation>
    </message>
    <message>
        <source>This connection is not safe, so nothing was sent. Please tell your administrator.</source>
        <translation>接続先の安全が確認できないため、何も送っていません。管理者にご連絡ください。</translation>
    </message>
    <message>
        <source>This network asks for its own sign-in first. Open a web browser, sign in to the network, then try again.</source>
        <translation>このネットワークでは先にログインが必要です。ブラウザを開いてログインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer is not registered. Ask your administrator for a registration code.</source>
        <translation>このパソコンは登録されていません。管理者に登録コードをお尋ねください。</translation>
    </message>
    <message>
        <source>The ID, the password or the code is not right. Please enter them once more.</source>
        <translation>ID・パスワード・コードのいずれかが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>This is locked. Wait a little, then enter your password again.</source>
        <translation>ロックされています。少し待ってから、もう一度パスワードを入力してください。</translation>
    </message>
    <message>
        <source>You cannot open this. If you need it for your work, ask your administrator.</source>
        <translation>これを開くことはできません。お仕事で必要な場合は管理者にご相談ください。</translation>
    </message>
    <message>
        <source>It was not found. It may have been removed; please look again.</source>
        <translation>見つかりませんでした。削除された可能性があります。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Please look at the newest contents and try again.</source>
        <translation>この間にほかの方が変更しました。最新の内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used. Please check it and try again.</source>
        <translation>入力された内容に使えないところがあります。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It is too large. Please make it smaller.</source>
        <translation>大きすぎます。小さくしてからお試しください。</translation>
    </message>
    <message>
        <source>This was written by a newer Tasuki. Nothing was changed. Please update Tasuki on this computer.</source>
        <translation>新しい版のTasukiで書かれています。何も変更していません。このパソコンのTasukiを更新してください。</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Leave this page open and tell your administrator.</source>
        <translation>このパソコンに保存できませんでした。この画面を開いたまま、管理者にご連絡ください。</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Leave this page open, delete files you do not need, then try again.</source>
        <translation>パソコンの空き容量がありません。この画面を開いたまま、不要なファイルを消してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The stored data is damaged and was not opened. Please tell your administrator.</source>
        <translation>保存されたデータが壊れているため、開きませんでした。管理者にご連絡ください。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set date and time, then try again.</source>
        <translation>パソコンの時計が合っていません。日付と時刻を合わせて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The centre is busy. It will be tried again by itself.</source>
        <translation>センターが混み合っています。自動でもう一度試します。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>取り消しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The centre has a problem. Your work is safe on this computer; it will be tried again by itself.</source>
        <translation>センターに不具合があります。書いた内容はこのパソコンに残っており、自動でもう一度試します。</translation>
    </message>
    <message>
        <source>Something went wrong. Please try again.</source>
        <translation>うまくいきませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Please answer this item.</source>
        <translation>この項目にお答えください。</translation>
    </message>
    <message>
        <source>Please enter %1 or more.</source>
        <translation>%1以上で入力してください。</translation>
    </message>
    <message>
        <source>Please enter %1 or less.</source>
        <translation>%1以下で入力してください。</translation>
    </message>
    <message>
        <source>Please write at least %1 characters.</source>
        <translation>%1文字以上で書いてください。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters and may not fit on the printed sheet.</source>
        <translation>%1文字を超えています。印刷すると入りきらないことがあります。</translation>
    </message>
    <message>
        <source>Please check how this is written.</source>
        <translation>書き方をご確認ください。</translation>
    </message>
    <message>
        <source>This is not one of the choices any more. Please choose again.</source>
        <translation>今の様式にはない選択肢です。選び直してください。</translation>
    </message>
    <message>
        <source>This choice cannot be combined with others.</source>
        <translation>この選択肢は、ほかの選択肢と一緒には選べません。</translation>
    </message>
    <message>
        <source>This could not be read. Please check it.</source>
        <translation>読み取れませんでした。ご確認ください。</translation>
    </message>
    <message>
        <source>Please give at least %1 answers.</source>
        <translation>%1つ以上お答えください。</translation>
    </message>
    <message>
        <source>Please give no more than %1 answers.</source>
        <translation>お答えは%1つまでにしてください。</translation>
    </message>
    <message>
        <source>Please use no more than %1 decimal places.</source>
        <translation>小数は%1けたまでで入力してください。</translation>
    </message>
</context>
<context>
    <name>JapaneseTime</name>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1月%2日 %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>No network: what you write is kept on this computer and sent as soon as possible</source>
        <translation>ネットワークなし：書いたものはこの端末に保存し、つながり次第送ります</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>接続を確かめています</translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation>送受信しています</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>つながっています</translation>
    </message>
    <message>
        <source>Connected, last checked %1</source>
        <translation>つながっています・最後の確認 %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>つながっていません</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>未送信 %1件</translation>
    </message>
    <message>
        <source>%1, the oldest from %2</source>
        <translation>%1・最も古いもの %2</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SheetCards</name>
    <message>
        <source>Wishes and family</source>
        <translation>本人・家族の意向</translation>
    </message>
    <message>
        <source>Life, home and money</source>
        <translation>生活・住まい・経済</translation>
    </message>
    <message>
        <source>Daily activities and meals</source>
        <translation>ADL・食事・排泄</translation>
    </message>
    <message>
        <source>Mind and behaviour</source>
        <translation>認知・こころ</translation>
    </message>
    <message>
        <source>Illness and medicine</source>
        <translation>医療・薬</translation>
    </message>
    <message>
        <source>Services and conferences</source>
        <translation>サービス・カンファレンス</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet</source>
        <translation>まだどなたも確かめていません</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1&#x3000;%2 確認</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1&#x3000;%2 記入</translation>
    </message>
</context>
<context>
    <name>SheetDocument</name>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>What the person and the family wish</source>
        <translation>ご本人・ご家族の意向</translation>
    </message>
    <message>
        <source>The person&apos;s wish</source>
        <translation>本人の意向</translation>
    </message>
    <message>
        <source>The family&apos;s wish</source>
        <translation>家族の意向</translation>
    </message>
    <message>
        <source>Life support</source>
        <translation>延命治療について</translation>
    </message>
    <message>
        <source>Main carer</source>
        <translation>主介護者</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Strength to care</source>
        <translation>介護力</translation>
    </message>
    <message>
        <source>In five lines</source>
        <translation>5行でわかる要点</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>どなた</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>暮らし</translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation>支える人</translation>
    </message>
    <message>
        <source>Could do</source>
        <translation>できていたこと</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>望むこと</translation>
    </message>
</context>
<context>
    <name>SheetPrinter</name>
    <message>
        <source>%1 (%2)  born %3</source>
        <translation>%1（%2）様&#x3000;%3生</translation>
    </message>
    <message>
        <source>To: %1   From: %2</source>
        <translation>宛先：%1&#x3000;&#x3000;差出：%2</translation>
    </message>
    <message>
        <source>Document %1  version %2</source>
        <translation>文書番号 %1&#x3000;第%2版</translation>
    </message>
    <message>
        <source>Printed %1 by %2   page %3/%4</source>
        <translation>印刷 %1 %2&#x3000;&#x3000;%3/%4ページ</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>To do now</source>
        <translation>期限が近い・対応が必要</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>手が空いたら</translation>
    </message>
    <message>
        <source>In hospital: send the sheet</source>
        <translation>入院しました。シートを送ってください</translation>
    </message>
    <message>
        <source>Waiting for the line: the sheet goes out by itself</source>
        <translation>送信待ち。つながり次第、自動で送ります</translation>
    </message>
    <message>
        <source>The sheet was not accepted: look why</source>
        <translation>シートが受け付けられませんでした。理由を確かめてください</translation>
    </message>
    <message>
        <source>Arrived, not yet read by the hospital</source>
        <translation>届きました。病院ではまだ読まれていません</translation>
    </message>
    <message>
        <source>The hospital has acknowledged the sheet</source>
        <translation>病院がシートを了解しました</translation>
    </message>
    <message>
        <source>A new sheet: read it</source>
        <translation>新しいシートが届きました。読んでください</translation>
    </message>
    <message>
        <source>Read: acknowledge it</source>
        <translation>読みました。了解を押してください</translation>
    </message>
    <message>
        <source>Two people wrote the same item: choose one</source>
        <translation>同じ項目を2人が書きました。どちらかを選んでください</translation>
    </message>
    <message>
        <source>Standing sheet not confirmed for half a year: look through it</source>
        <translation>常備シートが半年以上確認されていません。見直してください</translation>
    </message>
</context>
<context>
    <name>tasuki::AdmissionPanel</name>
    <message>
        <source>The hour is a guess</source>
        <translation>時刻は推定</translation>
    </message>
    <message>
        <source>Who told you? (keys 1 to 5)</source>
        <translation>どなたからの連絡ですか（数字キー 1〜5）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>digit key, informant</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>10:30</source>
        <translation>10:30</translation>
    </message>
    <message>
        <source>While the hour is a guess, the deadline is counted strictly</source>
        <translation>時刻が推定のあいだは、期限を厳しいほうで数えます</translation>
    </message>
    <message>
        <source>For example: fever since last night</source>
        <translation>例：昨夜から熱</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入院日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Day of admission</source>
        <translation>入院した日</translation>
    </message>
    <message>
        <source>Hour of admission</source>
        <translation>入院した時刻</translation>
    </message>
    <message>
        <source>Record  Enter</source>
        <translation>記録する  Enter</translation>
    </message>
    <message>
        <source>Records the admission (Enter)</source>
        <translation>入院を記録します（Enter）</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Leaves without recording (Esc)</source>
        <translation>記録せずに戻ります（Esc）</translation>
    </message>
    <message>
        <source>%1 went to hospital</source>
        <translation>%1様&#x3000;入院の記録</translation>
    </message>
    <message>
        <source>No hospital is in the directory yet.</source>
        <translation>病院がまだ名簿に登録されていません。</translation>
    </message>
    <message>
        <source>Please write the day like 2026-06-01 or R8.6.1.</source>
        <translation>日付は「R8.6.1」や「2026-06-01」のようにお書きください。</translation>
    </message>
    <message>
        <source>Please write the hour like 10:30.</source>
        <translation>時刻は「10:30」のようにお書きください。</translation>
    </message>
    <message>
        <source>This day and hour are still to come.</source>
        <translation>まだ来ていない日時になっています。</translation>
    </message>
    <message>
        <source>Please choose who told you (keys 1 to 5).</source>
        <translation>どなたからの連絡かを選んでください（数字キー 1〜5）。</translation>
    </message>
    <message>
        <source>She is already recorded as being in hospital.</source>
        <translation>この方はすでに入院中として記録されています。</translation>
    </message>
</context>
<context>
    <name>tasuki::BigPatientLabel</name>
    <message>
        <source>Client: %1</source>
        <translation>%1&#x3000;様</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>生年月日 不明</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>%1 生</translation>
    </message>
</context>
<context>
    <name>tasuki::CardEditor</name>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる  Esc</translation>
    </message>
    <message>
        <source>Back to the cards (Esc); what you wrote is saved</source>
        <translation>カードに戻ります（Esc）。書いた内容は保存されています</translation>
    </message>
</context>
<context>
    <name>tasuki::ChoiceEditor</name>
    <message>
        <source>In your own words</source>
        <translation>自由に記入</translation>
    </message>
    <message>
        <source>%1, in your own words</source>
        <translation>%1（自由記入）</translation>
    </message>
</context>
<context>
    <name>tasuki::ClientDelegate</name>
    <message>
        <source>In hospital</source>
        <translation>入院中</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>確認が必要</translation>
    </message>
</context>
<context>
    <name>tasuki::ClientHeader</name>
    <message>
        <source>Two people wrote different answers</source>
        <translation>二人の方が違う内容を書いています</translation>
    </message>
    <message>
        <source>Edit  F2</source>
        <translation>基本情報を直す  F2</translation>
    </message>
    <message>
        <source>Name, address and more (F2)</source>
        <translation>氏名・住所などを直します（F2）</translation>
    </message>
    <message>
        <source>Went to hospital  F4</source>
        <translation>入院した  F4</translation>
    </message>
    <message>
        <source>Records that she went to hospital (F4)</source>
        <translation>入院したことを記録します（F4）</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>in the care of %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>Postal code %1</source>
        <translation>〒%1</translation>
    </message>
    <message>
        <source>%1 with two answers</source>
        <translation>書き違い %1件</translation>
    </message>
</context>
<context>
    <name>tasuki::ClientPage</name>
    <message>
        <source>Recorded. Please look through the six cards (Space: no change), then send with Ctrl+Enter.</source>
        <translation>記録しました。6枚のカードを確かめ（スペース：変わりなし）、Ctrl+Enter で送ってください。</translation>
    </message>
    <message>
        <source>The sheet is on its way. Its state is shown above.</source>
        <translation>送る手続きをしました。今の状態は上に出ています。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>書いた内容は画面に残っています。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>This client&apos;s file is no longer here.</source>
        <translation>この方の記録は、もうここにはありません。</translation>
    </message>
    <message>
        <source>This computer does not know the form of this sheet yet.</source>
        <translation>このシートの様式が、まだこのパソコンにありません。</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存しました %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存できていません</translation>
    </message>
    <message>
        <source>She is already recorded as being in hospital.</source>
        <translation>この方はすでに入院中として記録されています。</translation>
    </message>
    <message>
        <source>Please record first that she went to hospital (F4).</source>
        <translation>先に「入院した」（F4）を記録してください。</translation>
    </message>
    <message>
        <source>Taken back. Nobody there had read it.</source>
        <translation>取り消しました。まだどなたも読んでいませんでした。</translation>
    </message>
    <message>
        <source>It was read in the meantime and cannot be taken back.</source>
        <translation>その間に読まれたため、取り消せません。</translation>
    </message>
</context>
<context>
    <name>tasuki::ClientSearchView</name>
    <message>
        <source>Name, reading, romaji, insured number or telephone</source>
        <translation>名前・よみ・ローマ字・被保険者番号・電話番号でさがす</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>利用者がまだ登録されていません</translation>
    </message>
    <message>
        <source>Clients of your office appear here as soon as the administrator has entered them and this computer has been connected once.</source>
        <translation>管理者が利用者を登録し、この端末が一度つながると、ここに一覧が出ます。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Try fewer letters, the reading (さとう), romaji (satou) or the last digits of a number.</source>
        <translation>文字を減らすか、よみ（さとう）、ローマ字（satou）、番号の下のけたでお試しください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ConflictDialog</name>
    <message>
        <source>Two answers to one question</source>
        <translation>書き違いの確認</translation>
    </message>
    <message>
        <source>Later  Esc</source>
        <translation>あとで  Esc</translation>
    </message>
    <message>
        <source>Both answers stay until somebody chooses</source>
        <translation>選ぶまで、どちらの内容も残ります</translation>
    </message>
    <message>
        <source>%1 – which answer is right? (%2 left)</source>
        <translation>「%1」はどちらが正しいですか（残り %2件）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Take this  &amp;%1</source>
        <comment>shortcut digit</comment>
        <translation>こちらにする  &amp;%1</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>（空欄）</translation>
    </message>
</context>
<context>
    <name>tasuki::DateEdit</name>
    <message>
        <source>e.g. R8.6.1 or 2026-06-01</source>
        <translation>例 R8.6.1</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>日付として読めません</translation>
    </message>
</context>
<context>
    <name>tasuki::EnrolPage</name>
    <message>
        <source>The ID or the one-time code is not right. A code works once and for a limited time: ask your administrator for a new one.</source>
        <translation>IDまたは認証コードが正しくありません。コードは一度だけ、期限内に使えます。管理者に新しいコードをもらってください。</translation>
    </message>
    <message>
        <source>The server is not the one this certificate file belongs to. Check the address and the file with your administrator.</source>
        <translation>接続先と証明書ファイルが合いません。アドレスとファイルを管理者に確かめてください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>First use of this computer</source>
        <translation>この端末で初めて使う</translation>
    </message>
    <message>
        <source>Have the paper from your administrator at hand. It has the address, your ID and a one-time code. This takes two minutes and is asked only once.</source>
        <translation>管理者から受け取った用紙をご用意ください。アドレス・ID・認証コードが書いてあります。2分ほどで終わり、入力は最初の一度だけです。</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>接続先のアドレス</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>まだ選ばれていません</translation>
    </message>
    <message>
        <source>Certificate file of the server (ends in .pem or .crt)</source>
        <translation>接続先の証明書ファイル（.pem または .crt）</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>認証コード</translation>
    </message>
    <message>
        <source>A new password of your own</source>
        <translation>新しいパスワード（ご自分で決めます）</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>新しいパスワード（もう一度）</translation>
    </message>
    <message>
        <source>Certificate file of the server</source>
        <translation>接続先の証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file is not a certificate. Choose the one your administrator gave you.</source>
        <translation>このファイルは証明書ではありません。管理者から受け取ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Please type the address as it is on the paper, e.g. tasuki.example:8443.</source>
        <translation>用紙のとおりにアドレスを入れてください。例：tasuki.example:8443</translation>
    </message>
    <message>
        <source>Please choose the certificate file of the server.</source>
        <translation>証明書ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Please type your ID.</source>
        <translation>IDを入れてください。</translation>
    </message>
    <message>
        <source>The one-time code has %1 letters and digits.</source>
        <translation>認証コードは英数字%1文字です。</translation>
    </message>
    <message>
        <source>The password does not meet all the rules below it yet.</source>
        <translation>パスワードが、下の条件をまだすべて満たしていません。</translation>
    </message>
    <message>
        <source>The two passwords differ. Please type them again.</source>
        <translation>2つのパスワードが違います。もう一度入れてください。</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録しています…</translation>
    </message>
    <message>
        <source>Register and begin</source>
        <translation>登録して始める</translation>
    </message>
</context>
<context>
    <name>tasuki::EpisodeStrip</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Possible until somebody at the hospital has read it</source>
        <translation>病院でどなたかが読むまでは取り消せます</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>印刷の見本</translation>
    </message>
    <message>
        <source>Shows the official form</source>
        <translation>正式な様式で表示します</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saves the official form as a PDF</source>
        <translation>正式な様式をPDFで保存します</translation>
    </message>
    <message>
        <source>Send  Ctrl+Enter</source>
        <translation>送る  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Opens the sending panel (Ctrl+Enter)</source>
        <translation>送る前の確認を開きます（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>%1 (hour is a guess)</source>
        <translation>%1（時刻は推定）</translation>
    </message>
    <message>
        <source>In hospital: %1, since %2</source>
        <translation>入院中：%1&#x3000;%2 から</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>シートの状態：%1</translation>
    </message>
    <message>
        <source>%1 – goes out by itself as soon as there is a connection</source>
        <translation>%1（つながりしだい、自動で送られます）</translation>
    </message>
    <message>
        <source>%1 – please open the sending panel and try again, or telephone</source>
        <translation>%1（もう一度「送る」を開くか、お電話でお伝えください）</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>読んだ方：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>tasuki::FormView</name>
    <message>
        <source>Sections</source>
        <translation>項目の一覧</translation>
    </message>
    <message numerus="yes">
        <source>Unconfirmed: %n</source>
        <translation>
            <numerusform>未確認 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>すべて記入済み</translation>
    </message>
</context>
<context>
    <name>tasuki::ItemRow</name>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>tasuki::KeptEditor</name>
    <message>
        <source>Cannot be entered here</source>
        <translation>ここでは入力できません</translation>
    </message>
</context>
<context>
    <name>tasuki::KeyboardHelp</name>
    <message>
        <source>Find a client, from anywhere</source>
        <translation>どの画面からでも利用者をさがす</translation>
    </message>
    <message>
        <source>Go to the pages at the left edge</source>
        <translation>左側のページへ移る</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページへもどる</translation>
    </message>
    <message>
        <source>Choose a line of a list and open it</source>
        <translation>一覧の行を選んで開く</translation>
    </message>
    <message>
        <source>To the next or the previous field</source>
        <translation>次の欄・前の欄へ</translation>
    </message>
    <message>
        <source>Choose or take back a choice; on a card: nothing has changed</source>
        <translation>選ぶ・取り消す。カードの上では「変わりなし」</translation>
    </message>
    <message>
        <source>On a client&apos;s page: she was admitted to hospital</source>
        <translation>利用者のページで「入院した」</translation>
    </message>
    <message>
        <source>On a client&apos;s page: send the sheet</source>
        <translation>利用者のページでシートを送る</translation>
    </message>
    <message>
        <source>Lock Tasuki when you leave your seat</source>
        <translation>席を離れるときにロックする</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>While you are composing Japanese, these keys belong to the input method. What you write is saved by itself; there is no key for it.</source>
        <translation>日本語の変換中は、これらのキーは変換のために使われます。書いたものは自動で保存されるので、保存のキーはありません。</translation>
    </message>
    <message>
        <source>Keys that make work faster</source>
        <translation>便利なキー</translation>
    </message>
</context>
<context>
    <name>tasuki::MainWindow</name>
    <message>
        <source>%1 – Tasuki</source>
        <translation>%1 – たすき</translation>
    </message>
    <message>
        <source>Tasuki</source>
        <translation>たすき</translation>
    </message>
</context>
<context>
    <name>tasuki::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tasuki::NavigationRail</name>
    <message>
        <source>Find (Ctrl+K)</source>
        <translation>さがす（Ctrl+K）</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>ロック（Ctrl+L）</translation>
    </message>
    <message>
        <source>Keyboard help (F1)</source>
        <translation>便利なキー（F1）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Sheets received</source>
        <translation>届いたシート</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>tasuki::PasswordField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock（大文字固定）がオンです</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>tasuki::PatientsPage</name>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>tasuki::PreviewPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDFで保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>印刷の見本</translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation>PDFを保存しました。</translation>
    </message>
    <message>
        <source>The PDF could not be saved there. Please choose another folder.</source>
        <translation>その場所には保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The sheet was handed to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>tasuki::ProfilePanel</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Insured number</source>
        <translation>被保険者番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>保存する  Ctrl+S</translation>
    </message>
    <message>
        <source>Saves the changes (Ctrl+S)</source>
        <translation>直した内容を保存します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Care level</source>
        <translation>要介護度</translation>
    </message>
    <message>
        <source>Wished hospital</source>
        <translation>入院を希望する病院</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>氏名をお書きください。</translation>
    </message>
    <message>
        <source>Please write the birth date like S15.4.1 or 1940-04-01.</source>
        <translation>生年月日は「S15.4.1」や「1940-04-01」のようにお書きください。</translation>
    </message>
</context>
<context>
    <name>tasuki::QuickSearch</name>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ 選ぶ&#x3000;Enter 開く&#x3000;Esc 閉じる</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>利用者をさがす</translation>
    </message>
</context>
<context>
    <name>tasuki::ReadingPage</name>
    <message>
        <source>The sheet</source>
        <translation>シートの内容</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>印刷の見本</translation>
    </message>
    <message>
        <source>Shows the official form</source>
        <translation>正式な様式で表示します</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saves the official form as a PDF</source>
        <translation>正式な様式をPDFで保存します</translation>
    </message>
    <message>
        <source>Acknowledge  R</source>
        <translation>了解  R</translation>
    </message>
    <message>
        <source>Tells the care manager that you have taken it over (R)</source>
        <translation>ケアマネジャーに「了解」を伝えます（R）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>This sheet is no longer here. It may have been taken back.</source>
        <translation>このシートは、もうここにはありません。取り消された可能性があります。</translation>
    </message>
    <message>
        <source>This computer does not know the form of this sheet yet.</source>
        <translation>このシートの様式が、まだこのパソコンにありません。</translation>
    </message>
    <message>
        <source>A newer version of the sheet has come.</source>
        <translation>新しい版のシートが届きました。</translation>
    </message>
    <message>
        <source>Admitted %1 · from %2, %3</source>
        <translation>入院 %1&#x3000;送り元 %2&#x3000;%3</translation>
    </message>
    <message>
        <source>✓ Acknowledged by %1, %2</source>
        <translation>✓ 了解済み&#x3000;%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Came in %1 · not yet acknowledged</source>
        <translation>%1 に届きました&#x3000;まだ了解していません</translation>
    </message>
    <message>
        <source>Acknowledged. The care manager will see it.</source>
        <translation>了解しました。ケアマネジャーに伝わります。</translation>
    </message>
    <message>
        <source>The sheet changed meanwhile. Please read it again.</source>
        <translation>その間にシートが変わりました。もう一度お読みください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ReadingView</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>tasuki::RepeatEditor</name>
    <message>
        <source>Add one more</source>
        <translation>もう1つ追加</translation>
    </message>
</context>
<context>
    <name>tasuki::RuleList</name>
    <message>
        <source>%1 characters or more</source>
        <translation>%1文字以上</translation>
    </message>
    <message>
        <source>a letter (a, B …)</source>
        <translation>英字を含む（a、B など）</translation>
    </message>
    <message>
        <source>a digit (1, 2 …)</source>
        <translation>数字を含む（1、2 など）</translation>
    </message>
    <message>
        <source>a sign (- + ! # …)</source>
        <translation>記号を含む（- + ! # など）</translation>
    </message>
    <message>
        <source>the same in both fields</source>
        <translation>2つの欄が同じ</translation>
    </message>
</context>
<context>
    <name>tasuki::SendPanel</name>
    <message>
        <source>Choose between the two answers</source>
        <translation>書き違いを確かめる</translation>
    </message>
    <message>
        <source>Send  Enter</source>
        <translation>送る  Enter</translation>
    </message>
    <message>
        <source>Sends the sheet (Enter)</source>
        <translation>シートを送ります（Enter）</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Does not send (Esc)</source>
        <translation>送らずに戻ります（Esc）</translation>
    </message>
    <message>
        <source>Is this the right person?</source>
        <translation>この方で間違いありませんか</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Read there by</source>
        <translation>読む方</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nobody there uses Tasuki yet – please telephone too</source>
        <translation>送り先にTasukiを使う方がまだいません。お電話もお願いします</translation>
    </message>
    <message>
        <source>Admission information sheet, version %1</source>
        <translation>入院時情報提供書&#x3000;第%1版</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 items – may be sent like this</source>
        <translation>%1項目（このまま送れます）</translation>
    </message>
    <message>
        <source>Two people wrote different answers in %1 places. Please choose first.</source>
        <translation>書き違いが%1か所あります。先にどちらかを選んでください。</translation>
    </message>
    <message>
        <source>The sheet changed meanwhile. Please look again and send.</source>
        <translation>その間にシートが変わりました。もう一度確かめて送ってください。</translation>
    </message>
</context>
<context>
    <name>tasuki::SheetCardView</name>
    <message>
        <source>No change  Space</source>
        <translation>変わりなし  スペース</translation>
    </message>
    <message>
        <source>Space: no change. Enter: open and write.</source>
        <translation>スペース：変わりなし&#x3000;Enter：開いて書く</translation>
    </message>
    <message>
        <source>I looked at this today and nothing changed (Space)</source>
        <translation>今日確かめて、変わりありませんでした（スペース）</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <translation>未確認 %1</translation>
    </message>
    <message>
        <source>%1 with two answers</source>
        <translation>書き違い %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
</context>
<context>
    <name>tasuki::StateBadge</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>この端末に保存</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>届いた</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読まれた</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>tasuki::StatusLine</name>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>tasuki::TimeEditor</name>
    <message>
        <source>%1, time</source>
        <translation>%1（時刻）</translation>
    </message>
    <message>
        <source>e.g. 9:30</source>
        <translation>例 9:30</translation>
    </message>
</context>
<context>
    <name>tasuki::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>今、対応が必要なものはありません</translation>
    </message>
    <message>
        <source>When a client is admitted to hospital, open her page and press F4 (admitted). Ctrl+K finds her.</source>
        <translation>利用者さんが入院したら、そのかたのページで F4（入院した）を押してください。Ctrl+K でさがせます。</translation>
    </message>
    <message>
        <source>Open the list of clients</source>
        <translation>利用者の一覧を開く</translation>
    </message>
    <message>
        <source>No new sheets</source>
        <translation>新しいシートはありません</translation>
    </message>
    <message>
        <source>Sheets that care offices send appear here by themselves.</source>
        <translation>居宅介護支援事業所から送られたシートは、自動でここに出ます。</translation>
    </message>
</context>
<context>
    <name>tasuki::TrayModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kana</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Born %1 · admitted %2</source>
        <translation>%1生&#x3000;入院 %2</translation>
    </message>
    <message>
        <source>· acknowledged by %1 %2</source>
        <translation>&#x3000;了解 %1 %2</translation>
    </message>
    <message>
        <source>New sheets (%1)</source>
        <translation>新しいシート（%1）</translation>
    </message>
    <message>
        <source>Read, not yet acknowledged (%1)</source>
        <translation>読んだが了解していない（%1）</translation>
    </message>
    <message>
        <source>Acknowledged (%1)</source>
        <translation>了解済み（%1）</translation>
    </message>
</context>
<context>
    <name>tasuki::TrayPage</name>
    <message>
        <source>No sheet has come yet</source>
        <translation>まだシートは届いていません</translation>
    </message>
    <message>
        <source>Sheets that care managers send appear here by themselves.</source>
        <translation>ケアマネジャーが送ったシートは、自動でここに出ます。</translation>
    </message>
    <message>
        <source>Sheets that came in</source>
        <translation>届いたシート</translation>
    </message>
    <message>
        <source>Enter opens the sheet</source>
        <translation>Enterでシートを開きます</translation>
    </message>
</context>
<context>
    <name>tasuki::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>I use this computer for the first time</source>
        <translation>この端末で初めて使うかた</translation>
    </message>
    <message>
        <source>Tasuki</source>
        <translation>たすき</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>パスワードを入れてください。</translation>
    </message>
    <message>
        <source>The password is not right. Please type it again.</source>
        <translation>パスワードが正しくありません。もう一度入れてください。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
</TS>
