<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BookText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, reading</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody at this office works with Tasuki yet.</source>
        <translation>この事業所には、まだTasukiを使う職員がいません。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>連絡はこちらが早いです</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>%1 (reachable now, unless it is a holiday)</source>
        <translation>%1（いまは受付時間内です。祝日を除く）</translation>
    </message>
    <message>
        <source>%1 (closed now)</source>
        <translation>%1（いまは受付時間外です）</translation>
    </message>
</context>
<context>
    <name>CalendarFileText</name>
    <message>
        <source>This is no calendar file that can be read. Please choose a file whose name ends with .ics.</source>
        <translation>読めるカレンダーファイルではありません。名前が .ics で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The calendar file is cut off. Please save it once more in the other program.</source>
        <translation>カレンダーファイルが途中で切れています。元のソフトでもう一度保存してください。</translation>
    </message>
    <message>
        <source>That is too much at once. Please choose fewer entries (500 at most), or save a shorter time in the other program.</source>
        <translation>一度に取り込める量をこえています。予定を減らす（500 件まで）か、元のソフトで期間を短くして保存してください。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>カレンダーファイルに保存</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>This room is closed. It can only be read.</source>
        <translation>この部屋は閉じられています。読むことだけできます。</translation>
    </message>
    <message>
        <source>There is no consent for this room now, so nothing can be written in it.</source>
        <translation>いまこの部屋には同意がないため、書き込めません。</translation>
    </message>
    <message>
        <source>The calendar is switched off in this room.</source>
        <translation>この部屋ではカレンダーが使われていません。</translation>
    </message>
    <message>
        <source>Online meetings are switched off in this room. Leave the web address out, or have them switched on in the settings.</source>
        <translation>この部屋ではオンライン会議が使われていません。会議のアドレスを消すか、設定で使うようにしてもらってください。</translation>
    </message>
    <message>
        <source>This entry was cancelled. Write a new one if it takes place.</source>
        <translation>この予定は取り消されています。行う場合は新しく書いてください。</translation>
    </message>
    <message>
        <source>These candidate dates were closed meanwhile.</source>
        <translation>この日程調整は、その間に締め切られました。</translation>
    </message>
    <message>
        <source>Only who asked for dates can close them.</source>
        <translation>日程調整を締め切れるのは、始めた人だけです。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>毎週 %1</translation>
    </message>
    <message>
        <source>Every two weeks on %1</source>
        <translation>2週間ごと %1</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>毎月 %1日</translation>
    </message>
    <message>
        <source>Every month on %2 number %1</source>
        <comment>which one, weekday</comment>
        <translation>毎月 第%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>moment, writer, text</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>  Only this time: %1</source>
        <translation>&#x3000;この回だけ：%1</translation>
    </message>
    <message>
        <source>  Written without having read the version before it.</source>
        <translation>&#x3000;ひとつ前の内容を読まずに書かれました。</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>参加する人：%1</translation>
    </message>
    <message>
        <source>Web address: %1</source>
        <translation>会議のアドレス：%1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Outpatient visit</source>
        <translation>受診</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, weekday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>era, Western</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>how often, day</comment>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>%1, %2 times in all</source>
        <comment>how often, count</comment>
        <translation>%1、全部で%2回</translation>
    </message>
    <message>
        <source>An office that is not known here</source>
        <translation>ここでは分からない事業所</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>受け付けられず：%1</translation>
    </message>
    <message>
        <source>%1 (not sent yet)</source>
        <translation>%1（送信待ち）</translation>
    </message>
    <message>
        <source>Only this time is different: the series has it on %1.</source>
        <translation>この回だけ変わっています。もとの日は %1 です。</translation>
    </message>
    <message>
        <source>Two people changed this at the same time. Please look below at what the other one wrote.</source>
        <translation>二人が同時に変更しました。もう一人が書いた内容を下で確かめてください。</translation>
    </message>
    <message>
        <source>%1 %2: left out on %3</source>
        <comment>moment, writer, day</comment>
        <translation>%1 %2：%3 は休み</translation>
    </message>
    <message>
        <source>%1 %2: cancelled. %3</source>
        <comment>moment, writer, reason</comment>
        <translation>%1 %2：取り消し。%3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>The centre did not take what was written here. %1</source>
        <translation>ここに書いた内容はセンターで受け付けられませんでした。%1</translation>
    </message>
    <message>
        <source>Copy it if you need it, and write it again.</source>
        <translation>必要なら写しておき、書き直してください。</translation>
    </message>
    <message>
        <source>This was changed too often, or it is too much at once. Please write a new entry.</source>
        <translation>変更の回数が多すぎるか、一度の量が多すぎます。新しい予定として書いてください。</translation>
    </message>
    <message>
        <source>Invitation to a meeting</source>
        <translation>会議のお知らせ</translation>
    </message>
    <message>
        <source>The meeting has changed. Now it is:</source>
        <translation>会議の予定が変わりました。新しい内容：</translation>
    </message>
    <message>
        <source>The meeting does not take place:</source>
        <translation>会議は行いません：</translation>
    </message>
</context>
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
    <name>Differences</name>
    <message>
        <source>%1 (sensitive)</source>
        <translation>%1（取扱注意）</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>▼ worse by %1</source>
        <translation>▼ 低下 %1段階</translation>
    </message>
    <message>
        <source>▲ better by %1</source>
        <translation>▲ 改善 %1段階</translation>
    </message>
    <message>
        <source>＋ new</source>
        <translation>＋ 新しく記入</translation>
    </message>
    <message>
        <source>－ gone</source>
        <translation>－ 記入なしに</translation>
    </message>
    <message>
        <source>● changed</source>
        <translation>● 変更</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Standing sheet as it is now</source>
        <translation>いまの常備シート</translation>
    </message>
    <message>
        <source>Standing sheet as of %1 (%2)</source>
        <translation>%1 時点の常備シート（%2）</translation>
    </message>
    <message>
        <source>%1, version %2, sent %3 by %4</source>
        <translation>%1 第%2版（%3 %4から送付）</translation>
    </message>
</context>
<context>
    <name>DischargeText</name>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>看護</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>リハビリ</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>薬剤</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>栄養</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>相談支援</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>記入中</translation>
    </message>
    <message>
        <source>✓ Complete</source>
        <translation>✓ 記入済み</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定版</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>反映する</translation>
    </message>
    <message>
        <source>Considered, no change</source>
        <translation>検討し変更なし</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>未反映</translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation>▼ 悪化</translation>
    </message>
    <message>
        <source>▲ Better</source>
        <translation>▲ 改善</translation>
    </message>
    <message>
        <source>● Different</source>
        <translation>● 変化</translation>
    </message>
    <message>
        <source>＋ New</source>
        <translation>＋ 新規</translation>
    </message>
    <message>
        <source>－ Gone</source>
        <translation>－ なくなった</translation>
    </message>
    <message>
        <source>Not sent yet: only your hospital sees it</source>
        <translation>まだ送っていません（見られるのは院内だけです）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1さんが読みました</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>確認が終わりました：%1</translation>
    </message>
    <message>
        <source>Being reviewed: %1</source>
        <translation>確認中です：%1</translation>
    </message>
    <message>
        <source>Taken up %1/%2</source>
        <translation>反映 %1/%2</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Not received yet; it was due by %1</source>
        <translation>まだ受領されていません（期限 %1 を過ぎました）</translation>
    </message>
    <message>
        <source>Not received yet; due by %1</source>
        <translation>まだ受領されていません（期限 %1）</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, time, writer</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The message it came with was taken back</source>
        <translation>この書類の投稿は取り消されました</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>まだ受領されていません</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受領：%1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>The centre did not take it: there is no consent for this room.</source>
        <translation>センターに受け付けられませんでした。この部屋には今、同意がありません。</translation>
    </message>
    <message>
        <source>The centre did not take it: this room is closed.</source>
        <translation>センターに受け付けられませんでした。この部屋は閉じられています。</translation>
    </message>
    <message>
        <source>The centre did not take what was done here (%1)</source>
        <translation>ここでの操作はセンターに受け付けられませんでした（%1）</translation>
    </message>
    <message>
        <source>It was put here without a kind.</source>
        <translation>種類を付けずに入れられました。</translation>
    </message>
    <message>
        <source>It was put here as: %1</source>
        <translation>入れたときの種類：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>moment, writer, kind of document</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Its kind was changed too often. Put it to a new message instead.</source>
        <translation>種類を変えた回数が多すぎます。新しい投稿に添付し直してください。</translation>
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
    <message>
        <source>This computer has not reached the centre for so long that it locked itself. Connect it to the network, then enter your password. What you wrote is kept on this computer and will be sent.</source>
        <translation>長いあいだセンターにつながっていないため、このパソコンは自動でロックしました。ネットワークにつないでから、パスワードを入力してください。書いた内容はこのパソコンに残っており、あとで送ります。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>ファイルを付ける</translation>
    </message>
    <message>
        <source>Photos, PDF, films (*.jpg *.jpeg *.png *.pdf *.mp4 *.mov)</source>
        <translation>写真・PDF・動画 (*.jpg *.jpeg *.png *.pdf *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder</source>
        <translation>スキャナーのフォルダー</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>not on this computer yet</source>
        <translation>まだこの端末にありません</translation>
    </message>
    <message>
        <source>coming, %1 %</source>
        <translation>届いている途中 %1 %</translation>
    </message>
    <message>
        <source>on its way to the others</source>
        <translation>相手へ送信中</translation>
    </message>
    <message>
        <source>the server did not take it (%1)</source>
        <translation>サーバーが受け取りませんでした(%1)</translation>
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
    <message>
        <source>Please check this together with the rest.</source>
        <translation>ほかの項目と合わせて、もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>This file is too large (at most %1).</source>
        <translation>ファイルが大きすぎます（%1まで）。</translation>
    </message>
    <message>
        <source>This kind of file cannot be used here.</source>
        <translation>この種類のファイルは使えません。</translation>
    </message>
    <message>
        <source>Please choose one of these units: %1</source>
        <translation>単位は次の中から選んでください：%1</translation>
    </message>
</context>
<context>
    <name>ItemQuoteText</name>
    <message>
        <source>%1 was written anew after it was quoted in the room.</source>
        <translation>「%1」は、連絡帳に引用されたあとに書き直されています。</translation>
    </message>
    <message>
        <source>%1 was written anew after it was quoted in the room. It said then: %2</source>
        <translation>「%1」は、連絡帳に引用されたあとに書き直されています。引用したときの内容：%2</translation>
    </message>
    <message>
        <source>%1 is not to be found in this sheet.</source>
        <translation>「%1」は、このシートには見当たりません。</translation>
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
    <message>
        <source>This Tasuki is too old for the centre, so nothing new arrives here. What you write is kept, and sent as long as the centre takes it. Please update Tasuki.</source>
        <translation>このTasukiは古いため、センターから新しい内容を受け取れません。書いた内容はこのパソコンに残り、センターが受け付ける間は送ります。Tasukiを更新してください。</translation>
    </message>
</context>
<context>
    <name>MedicineText</name>
    <message>
        <source>New</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Taken again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 %2: %3 – why: %4</source>
        <comment>what happened, day, medicine, reason</comment>
        <translation>%1 %2：%3&#x3000;理由：%4</translation>
    </message>
    <message>
        <source>    written by %1, %2</source>
        <comment>writer, moment</comment>
        <translation>&#x3000;&#x3000;記入：%1、%2</translation>
    </message>
    <message>
        <source>    Written without having read what stands before it. Please check whether both hold.</source>
        <translation>&#x3000;&#x3000;すぐ前の記録を読まずに書かれました。両方とも正しいか確かめてください。</translation>
    </message>
    <message>
        <source>This room is closed. The medicines can only be read.</source>
        <translation>この部屋は閉じられています。お薬は読むことだけできます。</translation>
    </message>
    <message>
        <source>There is no consent of the patient. No medicine can be written down until there is.</source>
        <translation>本人の同意がありません。同意があるまで、お薬は記入できません。</translation>
    </message>
    <message>
        <source>Medicines are switched off in this room. The office that opened it can switch them on.</source>
        <translation>この部屋では「おくすり」が使わない設定になっています。部屋を開いた事業所が使う設定にできます。</translation>
    </message>
    <message>
        <source>This medicine was stopped meanwhile.</source>
        <translation>このお薬は、その間に中止されました。</translation>
    </message>
    <message>
        <source>This medicine is being taken already.</source>
        <translation>このお薬は、すでに飲んでいることになっています。</translation>
    </message>
    <message>
        <source>Not accepted, nobody else sees it. %1</source>
        <translation>センターが受け取れず、ほかの人には見えていません。%1</translation>
    </message>
    <message>
        <source>What you wrote last was not accepted. %1</source>
        <translation>最後に書いたことは、センターが受け取れませんでした。%1</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>この端末に保存、送信待ち</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>details</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Write the name of the medicine before “%1”.</source>
        <translation>「%1」の前に、お薬の名前を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Put it in brackets if it says when; other words go into the remark.</source>
        <translation>「%1」が読み取れません。いつ使うかを表す言葉なら（ ）で囲んでください。ほかの言葉は備考に書いてください。</translation>
    </message>
    <message>
        <source>Where does the name end in “%1”? Write a blank before the amount.</source>
        <translation>「%1」は、どこまでが名前ですか。量の前に空白を入れてください。</translation>
    </message>
    <message>
        <source>“%1”: something else of that kind stands in the line already. Write different amounts like 朝2錠 夕1錠.</source>
        <translation>「%1」と同じ種類のものが、もう書かれています。量が時間で違うときは「朝2錠 夕1錠」のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is for a whole day. Write how much is taken each time.</source>
        <translation>「%1」は1日分の書き方です。1回に使う量を書いてください。</translation>
    </message>
    <message>
        <source>Is “%1” in the evening (夕) or at bedtime (寝る前)?</source>
        <translation>「%1」は、夕ですか、寝る前ですか。どちらかで書いてください。</translation>
    </message>
    <message>
        <source>The bracket of “%1” is not closed.</source>
        <translation>「%1」のかっこが閉じていません。</translation>
    </message>
    <message>
        <source>“%1” is too long, or no text.</source>
        <translation>「%1」は長すぎるか、文字として読めません。</translation>
    </message>
    <message>
        <source>The line with “%1” can be read in two ways. Write blanks between its parts.</source>
        <translation>「%1」の行は二通りに読めます。名前・量・時間の間に空白を入れてください。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名前：%1</translation>
    </message>
    <message>
        <source>strength: %1</source>
        <translation>規格：%1</translation>
    </message>
    <message>
        <source>how much: not written</source>
        <translation>1回量：記入なし</translation>
    </message>
    <message>
        <source>each time: %1</source>
        <translation>1回量：%1</translation>
    </message>
    <message>
        <source>when: not written</source>
        <translation>いつ：記入なし</translation>
    </message>
    <message>
        <source>when: %1</source>
        <translation>いつ：%1</translation>
    </message>
    <message>
        <source>how: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Two people wrote at the same time: see the history</source>
        <translation>二人が同時に書きました。履歴を見てください</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>中止の理由：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>・%1</translation>
    </message>
    <message>
        <source>%1. %2%3</source>
        <comment>number, medicine, details</comment>
        <translation>%1. %2%3</translation>
    </message>
    <message>
        <source>Medicines of %1, as of %2</source>
        <translation>%1様のおくすり（%2現在）</translation>
    </message>
    <message>
        <source>None is taken now.</source>
        <translation>いま使っているお薬はありません。</translation>
    </message>
    <message>
        <source>New in the last %1 days:</source>
        <translation>この%1日間に変わったもの：</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>中止したもの：</translation>
    </message>
    <message>
        <source>There are too many medicines in this room, or this one was changed too often. Stop those that are not taken any more.</source>
        <translation>この部屋のお薬が多すぎるか、このお薬の変更が多すぎます。もう使っていないお薬は中止にしてください。</translation>
    </message>
</context>
<context>
    <name>MentionText</name>
    <message>
        <source>%1 – %2</source>
        <comment>person and profession, office</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>%1の全員</translation>
    </message>
    <message>
        <source>Everybody of this profession: %1</source>
        <translation>この職種の全員：%1</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>不明な方</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新しい連絡 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your acknowledgement</source>
        <translation>
            <numerusform>了解待ちの連絡 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new admission sheet(s)</source>
        <translation>
            <numerusform>新しい入院時シート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came back with a question</source>
        <translation>
            <numerusform>差し戻されたシート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new discharge sheet(s)</source>
        <translation>
            <numerusform>新しい退院時シート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned discharge date(s) changed</source>
        <translation>
            <numerusform>退院予定日の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discharge(s) at short notice</source>
        <translation>
            <numerusform>急な退院 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, whose</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Something new waits for you. Unlock Tasuki to see it.</source>
        <translation>新しいお知らせがあります。ロックを解除してご覧ください。</translation>
    </message>
    <message>
        <source>Tasuki – locked</source>
        <translation>たすき – ロック中</translation>
    </message>
    <message>
        <source>Tasuki – counting…</source>
        <translation>たすき – 数えています…</translation>
    </message>
    <message>
        <source>Tasuki – nothing waits</source>
        <translation>たすき – お待ちのものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Tasuki – %n waiting</source>
        <translation>
            <numerusform>たすき – %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>%1 (%2 pt)</source>
        <translation>%1（%2点）</translation>
    </message>
</context>
<context>
    <name>PointText</name>
    <message>
        <source>Somebody unknown</source>
        <translation>不明な方</translation>
    </message>
    <message>
        <source>This room is closed. It can only be read.</source>
        <translation>この部屋は閉じられています。読むことだけができます。</translation>
    </message>
    <message>
        <source>There is no consent for this room now, so nothing can be written in it.</source>
        <translation>この部屋には今、同意がないため、書き込めません。</translation>
    </message>
    <message>
        <source>Care points are switched off in this room.</source>
        <translation>この部屋では療養のポイントを使わない設定です。</translation>
    </message>
    <message>
        <source>This point has ended. Add it again if it holds again.</source>
        <translation>このポイントは終わっています。また必要なら、もう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>moment, writer, text</comment>
        <translation>%1 %2:%3</translation>
    </message>
    <message>
        <source>  Written without having read the version before it.</source>
        <translation>  ※ひとつ前の版を読まずに書かれています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>writer, office</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month, day</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>From the message %3 of %2 wrote on %1</source>
        <comment>day, office, name</comment>
        <translation>%1 %2 %3さんの連絡から</translation>
    </message>
    <message>
        <source>Ended %1 by %2: %3</source>
        <comment>moment, writer, reason</comment>
        <translation>終了 %1 %2:%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>writer, moment</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Edited by %1, %2</source>
        <translation>編集 %1 %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>The centre did not take what was written here. %1</source>
        <translation>センターは、ここに書いたものを受け取りませんでした。%1</translation>
    </message>
    <message>
        <source>Copy it if you need it, and write it again.</source>
        <translation>必要ならコピーして、書き直してください。</translation>
    </message>
    <message>
        <source>%1 (from the message %4 of %3 wrote on %2)</source>
        <comment>words, day, office, name</comment>
        <translation>%1(%2 %3 %4さんの連絡から)</translation>
    </message>
    <message>
        <source>There are too many care points in this room, or this one was edited too often. End those that hold no longer, or add a new one.</source>
        <translation>この部屋の療養のポイントが多すぎるか、このポイントの編集回数が多すぎます。もう必要のないものを終えるか、新しく追加してください。</translation>
    </message>
</context>
<context>
    <name>PollText</name>
    <message>
        <source>Decided: %1</source>
        <translation>決まった日：%1</translation>
    </message>
    <message>
        <source>Closed without a date</source>
        <translation>日程を決めずに終了</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered</source>
        <translation>
            <numerusform>%n人が回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is missing; %1</source>
        <translation>あなたの回答がまだです。%1</translation>
    </message>
    <message>
        <source>can</source>
        <translation>○ 都合がよい</translation>
    </message>
    <message>
        <source>can if need be</source>
        <translation>△ 何とかなる</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>× 都合が悪い</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1
to %2</source>
        <comment>days, in two lines</comment>
        <translation>%1
〜%2</translation>
    </message>
    <message>
        <source>%1 can, %2 if need be, %3 cannot</source>
        <translation>都合がよい %1、何とかなる %2、都合が悪い %3</translation>
    </message>
    <message>
        <source>Refused by the centre</source>
        <translation>センターが受け取れませんでした</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>how it ended, who, when</comment>
        <translation>%1&#x3000;%2、%3</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <comment>who, when</comment>
        <translation>尋ねた人：%1、%2</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所：%1</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>author, office</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>不明な方</translation>
    </message>
    <message>
        <source>Taken back by its author.</source>
        <translation>書いた方が取り消しました。</translation>
    </message>
    <message>
        <source>Taken back by its author: %1</source>
        <translation>書いた方が取り消しました:%1</translation>
    </message>
    <message>
        <source>↳ a post that is not on this computer</source>
        <translation>↳ この端末にない投稿への返信</translation>
    </message>
    <message>
        <source>↳ %1: %2</source>
        <translation>↳ %1:%2</translation>
    </message>
    <message>
        <source>Important: please acknowledge</source>
        <translation>重要:了解してください</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Important: was to be acknowledged by %1</source>
        <translation>重要:了解の期限 %1 を過ぎています</translation>
    </message>
    <message>
        <source>Important: please acknowledge by %1</source>
        <translation>重要:%1 までに了解してください</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n acknowledgement(s)</source>
        <translation>
            <numerusform>%1 · 了解 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message numerus="yes">
        <source>seen by %n</source>
        <translation>
            <numerusform>既読 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, weekday</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <comment>day, time, author, text</comment>
        <translation>%1 %2 %3:%4</translation>
    </message>
    <message>
        <source>For you, to: %1</source>
        <translation>あなた宛て（宛先：%1）</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定中</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>This looks like an individual number (“My Number”). It must not be kept here, and it has not been stored. Please delete it. If it is another number with 12 digits, put a word between its digits.</source>
        <translation>個人番号（マイナンバー）と思われる12桁の番号があります。ここに残すことはできないので、保存していません。消してください。別の12桁の番号のときは、数字の間に言葉をはさんで書いてください。</translation>
    </message>
    <message>
        <source>This is too long. Please write less.</source>
        <translation>長すぎます。短く書いてください。</translation>
    </message>
    <message>
        <source>This is not a day. Write it like R8.6.1 or 2026-06-01.</source>
        <translation>日付として読めません。R8.6.1 や 2026-06-01 のように書いてください。</translation>
    </message>
    <message>
        <source>This number does not have as many digits as it should. Please look at the card again.</source>
        <translation>番号の桁数が合いません。保険証をもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>This is not a telephone number. Words go into the remarks.</source>
        <translation>電話番号として読めません。言葉は備考に書いてください。</translation>
    </message>
    <message>
        <source>There are too many entries. Please take out those that hold no longer.</source>
        <translation>数が多すぎます。いまは当てはまらないものを外してください。</translation>
    </message>
    <message>
        <source>This cannot be kept as it is. Please write it once more.</source>
        <translation>このままでは保存できません。もう一度書いてください。</translation>
    </message>
    <message>
        <source>– %1 –</source>
        <comment>title of an entry</comment>
        <translation>― %1 ―</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label above several lines</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <comment>writer, moment</comment>
        <translation>%1 %2 に記入</translation>
    </message>
    <message>
        <source>Without having read what was written before it.</source>
        <translation>一つ前の内容を見ないで書かれました。</translation>
    </message>
    <message>
        <source>Took everything out.</source>
        <translation>すべて消しました。</translation>
    </message>
    <message>
        <source>Patient&apos;s profile: %1
As of %2</source>
        <comment>patient, day</comment>
        <translation>患者情報：%1
%2 現在</translation>
    </message>
    <message>
        <source>Somebody else wrote, and nobody has settled it yet:</source>
        <translation>同じときにほかの人が書いた内容（まだ決まっていません）：</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（まだ書かれていません）</translation>
    </message>
    <message>
        <source>[%1]</source>
        <comment>heading in a plain text</comment>
        <translation>【%1】</translation>
    </message>
    <message numerus="yes">
        <source>The care certification ends in %n day(s), on %1. Please see to its renewal.</source>
        <translation>
            <numerusform>要介護認定の有効期間は、あと%n日（%1 まで）です。更新の手続きをご確認ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1, is the last day of the care certification. Please see to its renewal at once.</source>
        <translation>要介護認定の有効期間は、今日（%1）までです。すぐに更新の手続きをご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>The care certification ended %n day(s) ago, on %1. Please look whether it was renewed, and write down the new one.</source>
        <translation>
            <numerusform>要介護認定の有効期間は、%n日前（%1）に終わりました。更新されたかを確かめ、新しい認定を書いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This part was changed so often that it takes no more changes. Please write into the messages of the room.</source>
        <translation>この欄はこれ以上書き直せません。連絡帳に書いてください。</translation>
    </message>
    <message>
        <source>The centre did not take what you wrote here, and the others do not see it. %1
You wrote:
%2</source>
        <translation>ここに書いた内容はセンターに受け付けられず、ほかの人には見えていません。%1
書いた内容：
%2</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Care certification</source>
        <translation>要介護認定</translation>
    </message>
    <message>
        <source>The care level, and until when it is valid.</source>
        <translation>要介護度と、認定の有効期間を書いてください。</translation>
    </message>
    <message>
        <source>Long-term care insurance</source>
        <translation>介護保険</translation>
    </message>
    <message>
        <source>The insurer, the insured number and the share of cost, as on the card.</source>
        <translation>保険者、被保険者番号、負担割合を、保険証のとおりに書いてください。</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医療保険</translation>
    </message>
    <message>
        <source>The insurer, symbol and number, and the share of cost. Never the individual number.</source>
        <translation>保険者、記号・番号、負担割合を書いてください。個人番号（マイナンバー）は書かないでください。</translation>
    </message>
    <message>
        <source>Address and telephone</source>
        <translation>住所・電話</translation>
    </message>
    <message>
        <source>Where the patient lives and answers.</source>
        <translation>患者さんの住まいと、つながる電話番号を書いてください。</translation>
    </message>
    <message>
        <source>Family and key person</source>
        <translation>家族・キーパーソン</translation>
    </message>
    <message>
        <source>Whom to ring first, and who else there is.</source>
        <translation>最初に電話する人と、ほかのご家族を書いてください。</translation>
    </message>
    <message>
        <source>Family doctors</source>
        <translation>かかりつけ医</translation>
    </message>
    <message>
        <source>Every doctor the patient goes to.</source>
        <translation>かかっている医師を、すべて書いてください。</translation>
    </message>
    <message>
        <source>Offices that serve</source>
        <translation>利用している事業所</translation>
    </message>
    <message>
        <source>Home help, visiting nurses, day care, equipment: who comes, and their telephone.</source>
        <translation>訪問介護、訪問看護、通所、福祉用具など、来ている事業所と電話番号を書いてください。</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Where the patient wants to be admitted again, and which hospital referred.</source>
        <translation>再入院のときに希望する病院と、紹介元の病院を書いてください。</translation>
    </message>
    <message>
        <source>Illnesses and allergies</source>
        <translation>病名・既往歴・アレルギー</translation>
    </message>
    <message>
        <source>One in each line. Write “none” where there is none, so that nobody has to ask.</source>
        <translation>一行に一つずつ書いてください。ないときは「なし」と書くと、聞き直さずにすみます。</translation>
    </message>
    <message>
        <source>Advance care planning</source>
        <translation>人生会議（ACP）</translation>
    </message>
    <message>
        <source>What was talked about, when, who knows of it and where the paper lies.</source>
        <translation>話し合ったこと、その日、知っている人、書面のある場所を書いてください。</translation>
    </message>
    <message>
        <source>Ready for a disaster</source>
        <translation>災害への備え</translation>
    </message>
    <message>
        <source>The evacuation plan, what needs power, and where to go.</source>
        <translation>個別避難計画、電源が必要なもの、避難先を書いてください。</translation>
    </message>
    <message>
        <source>Safety after a disaster</source>
        <translation>災害時の安否</translation>
    </message>
    <message>
        <source>Whether the patient is safe: who found out, and when.</source>
        <translation>患者さんが無事か、だれがいつ確かめたかを書いてください。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>要介護度</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の始まり</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終わり</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>申請した日</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保険者</translation>
    </message>
    <message>
        <source>Insurer number</source>
        <translation>保険者番号</translation>
    </message>
    <message>
        <source>Insured number</source>
        <translation>被保険者番号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Branch number</source>
        <translation>枝番</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>負担割合</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>事業所の名前</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Lives together</source>
        <translation>同居</translation>
    </message>
    <message>
        <source>Clinic or hospital</source>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>診療科</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Wished for when readmitted</source>
        <translation>再入院を希望する病院</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介元の病院</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>Earlier illnesses</source>
        <translation>既往歴</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Talked about on</source>
        <translation>話し合った日</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>話し合ったこと</translation>
    </message>
    <message>
        <source>Who knows of it</source>
        <translation>知っている人</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>書面のある場所</translation>
    </message>
    <message>
        <source>Own evacuation plan</source>
        <translation>個別避難計画</translation>
    </message>
    <message>
        <source>Needs power</source>
        <translation>電源が必要なもの</translation>
    </message>
    <message>
        <source>Evacuation place</source>
        <translation>避難先</translation>
    </message>
    <message>
        <source>How the patient is</source>
        <translation>安否</translation>
    </message>
    <message>
        <source>Found out by</source>
        <translation>確かめた人</translation>
    </message>
    <message>
        <source>Found out on</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>確かめた時刻</translation>
    </message>
    <message>
        <source>Where the patient is</source>
        <translation>いまいる場所</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>Support 1</source>
        <translation>要支援1</translation>
    </message>
    <message>
        <source>Support 2</source>
        <translation>要支援2</translation>
    </message>
    <message>
        <source>Care 1</source>
        <translation>要介護1</translation>
    </message>
    <message>
        <source>Care 2</source>
        <translation>要介護2</translation>
    </message>
    <message>
        <source>Care 3</source>
        <translation>要介護3</translation>
    </message>
    <message>
        <source>Care 4</source>
        <translation>要介護4</translation>
    </message>
    <message>
        <source>Care 5</source>
        <translation>要介護5</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>1割</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>2割</translation>
    </message>
    <message>
        <source>30 %</source>
        <translation>3割</translation>
    </message>
    <message>
        <source>pays nothing</source>
        <translation>負担なし</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成ずみ</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>is safe</source>
        <translation>無事</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>支援が必要</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>e.g. oxygen, ventilator, suction</source>
        <translation>例：在宅酸素、人工呼吸器、吸引器</translation>
    </message>
    <message>
        <source>10 digits</source>
        <translation>10桁</translation>
    </message>
    <message>
        <source>%1 or %2 digits</source>
        <translation>%1桁または%2桁</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1桁</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>%1人目</translation>
    </message>
    <message>
        <source>Doctor %1</source>
        <translation>医師%1</translation>
    </message>
    <message>
        <source>Office %1</source>
        <translation>事業所%1</translation>
    </message>
    <message>
        <source>Talk %1</source>
        <translation>話し合い%1</translation>
    </message>
</context>
<context>
    <name>RoomFace</name>
    <message>
        <source>%1 (%2) %3</source>
        <comment>name, kana, birth date</comment>
        <translation>%1(%2) %3</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>kind of circle, room</comment>
        <translation>%1(「%2」の中)</translation>
    </message>
</context>
<context>
    <name>RoomFaultText</name>
    <message>
        <source>Rooms of this kind open by themselves.</source>
        <translation>この種類の部屋は自動的に開きます。</translation>
    </message>
    <message>
        <source>An office of your kind cannot open a room of this kind. Please choose another kind.</source>
        <translation>この種類の部屋は、こちらの事業所からは開けません。別の種類をお選びください。</translation>
    </message>
    <message>
        <source>One of the offices is of a kind that cannot be in this room. Please leave it out.</source>
        <translation>この部屋に入れない種類の事業所が含まれています。外してください。</translation>
    </message>
    <message>
        <source>This room needs more offices. Please choose one to invite.</source>
        <translation>この部屋にはもうひとつ以上の事業所が必要です。招待先をお選びください。</translation>
    </message>
    <message>
        <source>There are more offices than this room takes. Please leave one out.</source>
        <translation>この部屋に入れる事業所の数を超えています。ひとつ外してください。</translation>
    </message>
    <message>
        <source>Please say whom this room is about.</source>
        <translation>どなたの部屋かをお選びください。</translation>
    </message>
    <message>
        <source>A room of this kind is about no patient. Please choose another kind.</source>
        <translation>この種類の部屋では患者さんを扱いません。別の種類をお選びください。</translation>
    </message>
    <message>
        <source>There is no consent of the patient. Please record the consent form first.</source>
        <translation>患者さんの同意がありません。先に同意書を記録してください。</translation>
    </message>
    <message>
        <source>A circle is begun inside another room, in its settings.</source>
        <translation>この種類の場所は、元になる部屋の「設定」から始めます。</translation>
    </message>
    <message>
        <source>Rooms of this kind are not circles.</source>
        <translation>この種類の部屋は、ほかの部屋の中には作れません。</translation>
    </message>
    <message>
        <source>This room goes on in a new chapter already. Please invite from there.</source>
        <translation>この部屋はすでに続きの部屋に移っています。続きの部屋から招待してください。</translation>
    </message>
    <message>
        <source>Somebody came into the room meanwhile. Please begin the chapter once more.</source>
        <translation>その間に新しい事業所が部屋に入りました。もう一度、招待をやり直してください。</translation>
    </message>
    <message>
        <source>The room is closed; it can only be read.</source>
        <translation>この部屋は閉じられていて、読むことだけができます。</translation>
    </message>
    <message>
        <source>This part of the room is switched off. The office that opened the room can switch it on.</source>
        <translation>部屋のこの機能は切られています。部屋を開いた事業所が入れることができます。</translation>
    </message>
    <message>
        <source>The office that opened the room stays in it. To end the room, close it.</source>
        <translation>部屋を開いた事業所は外せません。終わりにするときは部屋を閉じてください。</translation>
    </message>
    <message>
        <source>The settings of this room were changed so often that it takes no more changes. Please open a new room.</source>
        <translation>この部屋の設定は変更の回数が上限に達しました。新しい部屋を開いてください。</translation>
    </message>
    <message>
        <source>The office is no longer in the directory. Please choose another one.</source>
        <translation>その事業所はもう届け出先の一覧にありません。別の事業所をお選びください。</translation>
    </message>
    <message>
        <source>Only the office that opened the room can do this.</source>
        <translation>これは部屋を開いた事業所だけができます。</translation>
    </message>
    <message>
        <source>Only whoever wrote it can change it.</source>
        <translation>変えられるのは書いた本人だけです。</translation>
    </message>
    <message>
        <source>It is too long. Please make it shorter.</source>
        <translation>長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The centre does not take it like this. Please ask your administrator.</source>
        <translation>センターで受け付けられませんでした。管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>What you changed about this room was not accepted: %1</source>
        <translation>この部屋についての変更は認められませんでした。%1</translation>
    </message>
    <message>
        <source>This was not accepted by the centre; the others do not see it. %1</source>
        <translation>センターで認められず、ほかの方には見えていません。%1</translation>
    </message>
    <message>
        <source>What you did to this post was not accepted. %1</source>
        <translation>この投稿への操作は認められませんでした。%1</translation>
    </message>
    <message>
        <source>A room of this kind does not become one of that kind.</source>
        <translation>この種類の部屋は、その種類には広げられません。</translation>
    </message>
    <message>
        <source>Rooms of this kind are for whole offices, not for single people.</source>
        <translation>この種類の部屋は、個人ではなく事業所の部屋です。</translation>
    </message>
    <message>
        <source>One of the two is no longer in the directory. Please look them up again.</source>
        <translation>ふたりのどちらかが、名簿にいなくなりました。もう一度さがしてください。</translation>
    </message>
    <message>
        <source>Only a room that is closed can be deleted. Please close it first.</source>
        <translation>削除できるのは、閉じた部屋だけです。先に部屋を閉じてください。</translation>
    </message>
    <message>
        <source>The room was used within the last year and cannot be deleted yet.</source>
        <translation>この1年のうちに使われた部屋なので、まだ削除できません。</translation>
    </message>
    <message>
        <source>The records of the room must be kept for longer.</source>
        <translation>部屋の記録の保存期間がまだ終わっていません。</translation>
    </message>
    <message>
        <source>There are circles in this room. Please close and delete those first.</source>
        <translation>この部屋の中に「医療職だけの話」があります。先にそれを閉じて、削除してください。</translation>
    </message>
    <message>
        <source>The caretaker or the office that opened the room asks for its deletion, and another office of the room agrees.</source>
        <translation>削除を申し出るのは世話役か部屋を作った事業所、同意するのは部屋のほかの事業所です。</translation>
    </message>
    <message>
        <source>Nobody asks any more for this room to be deleted. It stays.</source>
        <translation>この部屋の削除の申し出は取り下げられています。部屋は残ります。</translation>
    </message>
    <message>
        <source>You asked for the deletion yourself. Somebody else has to agree.</source>
        <translation>削除を申し出たのはご自身です。ほかの方の同意が必要です。</translation>
    </message>
    <message>
        <source>Your office asked for the deletion. Somebody of another office has to agree.</source>
        <translation>削除を申し出たのは同じ事業所です。ほかの事業所の方の同意が必要です。</translation>
    </message>
    <message>
        <source>There is no other office in the room. The centre has to agree; please tell it.</source>
        <translation>部屋にほかの事業所がいません。センターの同意が必要です。センターに伝えてください。</translation>
    </message>
    <message>
        <source>%1 It can be deleted from %2 on.</source>
        <translation>%1 %2から削除できます。</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>要了解 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not accepted by the centre</source>
        <translation>認められませんでした</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じた部屋</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>until the new chapter</source>
        <translation>続きの部屋へ移りました</translation>
    </message>
    <message>
        <source>only on this computer yet</source>
        <translation>まだこの端末だけ</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation>%1（期限 %2 を過ぎています）</translation>
    </message>
    <message numerus="yes">
        <source>%n addressed to you</source>
        <translation>
            <numerusform>あなた宛て%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>for you to look through this week</source>
        <translation>今週、世話役として見る部屋</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Messages</source>
        <translation>連絡帳</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>療養のポイント</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>バイタル</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>おくすり</translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation>Zoom連携</translation>
    </message>
    <message>
        <source>About the patient</source>
        <translation>患者情報</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>care office</source>
        <translation>居宅介護支援事業所</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>診療所</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>センター</translation>
    </message>
    <message>
        <source>care manager</source>
        <translation>ケアマネジャー</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>医療ソーシャルワーカー</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>看護師</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>リハビリ職</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>薬剤師</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>事務</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>dietitian</source>
        <translation>管理栄養士</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>office, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <comment>name, kana, birth date</comment>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language of this program</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, profession</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody in this room is a doctor or a visiting nurse yet. One of them should be in it: please invite their office.</source>
        <translation>この部屋にはまだ医師も訪問看護師もいません。どちらかに入っていただくため、事業所を招待してください。</translation>
    </message>
    <message>
        <source>visiting nurses</source>
        <translation>訪問看護ステーション</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>薬局</translation>
    </message>
    <message>
        <source>care service</source>
        <translation>介護サービス事業所</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>施設・短期入所</translation>
    </message>
    <message>
        <source>dentist</source>
        <translation>歯科医師</translation>
    </message>
    <message>
        <source>care worker</source>
        <translation>介護職</translation>
    </message>
</context>
<context>
    <name>SeenText</name>
    <message>
        <source>  %1: %2</source>
        <translation>  %1:%2</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>%1, before it was corrected: %2</source>
        <translation>%1 訂正する前:%2</translation>
    </message>
    <message>
        <source>%1, before it was taken back: %2</source>
        <translation>%1 取り消す前:%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>office, missing, people there</comment>
        <translation>%1 %3名中%2名</translation>
    </message>
    <message>
        <source>Everybody has acknowledged.</source>
        <translation>全員が了解しました。</translation>
    </message>
    <message>
        <source>Not acknowledged yet: %1</source>
        <translation>まだ了解していない：%1</translation>
    </message>
    <message>
        <source>%1, pinned by %2</source>
        <translation>%1 %2さんが固定</translation>
    </message>
    <message>
        <source>%1, taken down by %2</source>
        <translation>%1 %2さんが固定を外した</translation>
    </message>
    <message>
        <source>Seen, not acknowledged</source>
        <translation>既読（了解はまだ）</translation>
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
    <name>SheetValues</name>
    <message>
        <source>(left empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>質問への回答</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>kept from messages</source>
        <translation>連絡帳から</translation>
    </message>
</context>
<context>
    <name>TalkPlaceText</name>
    <message>
        <source>This room was closed: it can be read, and nothing more can be written into it.</source>
        <translation>この部屋は閉じられました。読むことはできますが、もう書けません。</translation>
    </message>
    <message>
        <source>There is no consent of the patient, so nothing can be written here. The office that opened the room can record one.</source>
        <translation>患者さんの同意がないため、ここには書けません。部屋を開いた事業所が同意を記録できます。</translation>
    </message>
    <message>
        <source>Messages are switched off in this room. The office that opened it can switch them on.</source>
        <translation>この部屋の連絡帳は切られています。部屋を開いた事業所が入れることができます。</translation>
    </message>
    <message>
        <source>The talk goes on in a new chapter, which newcomers read as well. Please write there.</source>
        <translation>この先のやりとりは、新しい事業所も読める「続きの部屋」で行います。そちらに書いてください。</translation>
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
        <source>%1 clients</source>
        <translation>利用者 %1人</translation>
    </message>
    <message>
        <source>Discharge information has come: review it</source>
        <translation>退院情報が届きました。確認してください</translation>
    </message>
    <message>
        <source>Discharge sheet: your part is not yet written</source>
        <translation>退院時シート：あなたの欄が未記入です</translation>
    </message>
    <message>
        <source>The care manager has reviewed the discharge sheet</source>
        <translation>ケアマネジャーが退院情報を確認しました</translation>
    </message>
    <message>
        <source>Standing sheet not looked through for half a year: please do</source>
        <translation>常備シートを半年見直していません：見直してください</translation>
    </message>
    <message>
        <source>Standing sheets not confirmed this month: six keys each</source>
        <translation>今月まだ確認していない常備シート：1人6回のキーで済みます</translation>
    </message>
    <message>
        <source>You take care of this room: look through it this week. “Settings” shows whom to ask</source>
        <translation>世話役の部屋：今週の様子を見てください。「設定」に、声をかける相手が出ています</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Short stay</source>
        <translation>ショートステイ</translation>
    </message>
    <message>
        <source>Day care</source>
        <translation>通所</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>入所</translation>
    </message>
    <message>
        <source>Group home</source>
        <translation>グループホーム</translation>
    </message>
    <message>
        <source>Small multifunction care</source>
        <translation>小規模多機能</translation>
    </message>
    <message>
        <source>Hospital bed</source>
        <translation>病床</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: no free place</source>
        <translation>%1：空きなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free place(s)</source>
        <translation>
            <numerusform>%1：空き%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1, holds until %2</source>
        <translation>%1から（%2まで有効）</translation>
    </message>
    <message>
        <source>Expired: held until %1</source>
        <translation>期限切れ（%1まででした）</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>連絡先：%1</translation>
    </message>
</context>
<context>
    <name>VitalText</name>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Upper pressure</source>
        <translation>血圧（上）</translation>
    </message>
    <message>
        <source>Lower pressure</source>
        <translation>血圧（下）</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脈拍</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>回/分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>フェイススケール</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>楽</translation>
    </message>
    <message>
        <source>a little unwell</source>
        <translation>少しつらい</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>つらい</translation>
    </message>
    <message>
        <source>quite unwell</source>
        <translation>かなりつらい</translation>
    </message>
    <message>
        <source>very unwell</source>
        <translation>とてもつらい</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <translation>これ以上なくつらい</translation>
    </message>
    <message>
        <source>“%1” is no vital sign. Words go into the remark below.</source>
        <translation>「%1」はバイタルの言葉ではありません。言葉は下の備考にお書きください。</translation>
    </message>
    <message>
        <source>A number is missing at “%1”.</source>
        <translation>「%1」に数字がありません。</translation>
    </message>
    <message>
        <source>What is “%1”? Write it before the number, such as P (pulse), SpO2, BW (weight), BS (glucose) or FS (face).</source>
        <translation>「%1」は何の値ですか。数字の前に、脈・SpO2・体重・血糖・顔 などとお書きください。</translation>
    </message>
    <message>
        <source>“%1” cannot be. Please check the number.</source>
        <translation>「%1」はあり得ない書き方です。数字をお確かめください。</translation>
    </message>
    <message>
        <source>“%1” is more or less than can be. Is it mistyped?</source>
        <translation>「%1」はあり得る範囲を超えています。打ち間違いではありませんか。</translation>
    </message>
    <message>
        <source>“%1”: this value stands in the line already.</source>
        <translation>「%1」：同じ値がすでに書かれています。</translation>
    </message>
    <message>
        <source>“%1” is only one of the two pressures. Write both, such as 128/74.</source>
        <translation>「%1」は血圧の片方だけです。128/74 のように両方お書きください。</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>血圧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pressure %1/%2 mmHg</source>
        <translation>血圧 %1/%2 mmHg</translation>
    </message>
    <message>
        <source>This room is closed. What is in it can only be read.</source>
        <translation>この部屋は閉じられています。読むことだけできます。</translation>
    </message>
    <message>
        <source>There is no consent of the patient. Nothing can be entered until there is.</source>
        <translation>患者さんの同意がありません。同意があるまで入力できません。</translation>
    </message>
    <message>
        <source>Vitals are switched off in this room. The office that opened it can switch them on.</source>
        <translation>この部屋ではバイタルを使わない設定になっています。部屋を開いた事業所が使うようにできます。</translation>
    </message>
</context>
<context>
    <name>tasuki::AddressBookPage</name>
    <message>
        <source>Copy the telephone number  Ctrl+Shift+C</source>
        <translation>電話番号を写す  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Name, reading or office</source>
        <translation>名前、よみ、事業所</translation>
    </message>
    <message>
        <source>Whom to find</source>
        <translation>さがす人</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>職員と事業所</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>選んだ人</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>Nobody has all of these words. Please try part of the name or its reading.</source>
        <translation>見つかりません。名前かよみの一部でさがしてください。</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>%1さんに書く…</translation>
    </message>
    <message>
        <source>Only you and %1 read that room; colleagues at neither office do. Please write nothing about patients there.</source>
        <translation>この部屋を読めるのは、あなたと%1さんだけです。どちらの事業所の職員にも見えません。患者の個人情報は書かないでください。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>写しました：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::AddresseeRow</name>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>ここにはもういない方</translation>
    </message>
    <message>
        <source>More are not possible; everybody here reads it.</source>
        <translation>宛先はこれ以上増やせません。投稿は部屋の全員が読みます。</translation>
    </message>
    <message>
        <source>To: %1  ✕</source>
        <translation>宛先：%1  ✕</translation>
    </message>
    <message>
        <source>Address it no longer to %1</source>
        <translation>%1を宛先から外す</translation>
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
    <name>tasuki::AnswerRuns</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>y</source>
        <translation>年</translation>
    </message>
    <message>
        <source>m</source>
        <translation>月</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>tasuki::AskedBackMeter</name>
    <message>
        <source>Goes to the next of these items that is not written yet (F5)</source>
        <translation>まだ書いていない次の項目へ移ります（F5）</translation>
    </message>
    <message>
        <source>Hospitals often ask for: %1 of %2 written</source>
        <translation>病院がよく聞き返す項目&#x3000;%1／%2</translation>
    </message>
    <message>
        <source>Next: %1  F5</source>
        <translation>次：%1&#x3000;F5</translation>
    </message>
</context>
<context>
    <name>tasuki::AttachmentEditor</name>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>%1, choose a file</source>
        <translation>%1、ファイルを選ぶ</translation>
    </message>
    <message>
        <source>or drop it here, or paste with Ctrl+V</source>
        <translation>ここへ置くか、Ctrl+Vで貼り付けもできます</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>ファイルの縮小画像</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>名前のないファイル</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前をつけて保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>This file is too large. It may have up to %1.</source>
        <translation>ファイルが大きすぎます。%1までにしてください。</translation>
    </message>
    <message>
        <source>This kind of file cannot be used here. Possible: %1</source>
        <translation>この種類のファイルはここでは使えません。使えるもの：%1</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>このファイルを読めませんでした。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前をつけて保存</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
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
    <name>tasuki::BlockRail</name>
    <message>
        <source>Parts of the sheet</source>
        <translation>職種ごとの欄</translation>
    </message>
    <message>
        <source>Opens this part (Ctrl+%1)</source>
        <translation>この欄を開きます（Ctrl+%1）</translation>
    </message>
</context>
<context>
    <name>tasuki::CalendarBoard</name>
    <message>
        <source>How much is shown</source>
        <translation>表示する長さ</translation>
    </message>
    <message>
        <source>Month  M</source>
        <translation>月  M</translation>
    </message>
    <message>
        <source>Week  W</source>
        <translation>週  W</translation>
    </message>
    <message>
        <source>Day  D</source>
        <translation>日  D</translation>
    </message>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>前へ（PgUp）</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation>次へ（PgDn）</translation>
    </message>
    <message>
        <source>Today  T</source>
        <translation>今日  T</translation>
    </message>
    <message>
        <source>To today (T)</source>
        <translation>今日へ（T）</translation>
    </message>
</context>
<context>
    <name>tasuki::CalendarFilePart</name>
    <message>
        <source>Import from a calendar file…</source>
        <translation>カレンダーファイルから取り込む…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>カレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>The calendar file is being read.</source>
        <translation>カレンダーファイルを読んでいます。</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（題名なし）</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken in.</source>
        <translation>
            <numerusform>%n 件の予定を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>カレンダーファイルを保存しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::CalendarIntakePanel</name>
    <message>
        <source>Taken over without its repeat: only its first time</source>
        <translation>くり返しは取り込めません。初回だけ取り込みます</translation>
    </message>
    <message>
        <source>Some of its days could not be taken over</source>
        <translation>一部の日は取り込めません</translation>
    </message>
    <message>
        <source>A text was too long or unreadable in part, and was cut</source>
        <translation>長すぎるか読めない文字があり、一部を省きました</translation>
    </message>
    <message>
        <source>Its time zone is not known: taken as Japanese time</source>
        <translation>時間帯（タイムゾーン）が分からないため、日本の時刻として扱います</translation>
    </message>
    <message>
        <source>Its web address cannot be opened here; it is in the note</source>
        <translation>このアドレスはここからは開けません。メモに入れました</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>題名がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out</source>
        <translation>
            <numerusform>休みの日 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) changed</source>
        <translation>
            <numerusform>変更された日 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: it stays as it is</source>
        <translation>すでにあります（そのまま残します）</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>ファイルの中の予定</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>There is no entry in this file that could be taken in. Please choose another one.</source>
        <translation>このファイルには取り込める予定がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is written yet. Choose with Space what is taken in.</source>
        <translation>まだ何も書き込まれていません。取り込む予定をスペースキーで選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled entry(s) are left out</source>
        <translation>
            <numerusform>取り消された予定 %n 件は取り込みません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read and are left out</source>
        <translation>
            <numerusform>読み取れない予定 %n 件は取り込みません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n entry(s)</source>
        <translation>
            <numerusform>%n 件を取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::CalendarSavePanel</name>
    <message>
        <source>With titles, places, notes and names</source>
        <translation>題名・場所・メモ・名前も書き出す</translation>
    </message>
    <message>
        <source>The file is for another program, and Tasuki cannot protect it there. Unless you choose otherwise it only says what kind each entry is, and when: no names of patients, no titles, places or notes.</source>
        <translation>このファイルはほかのソフトで使うもので、そこではたすきが守ることはできません。下で選ばないかぎり、予定の種類と日時だけを書き出します。利用者の名前・題名・場所・メモは書き出しません。</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>保存する場所を選ぶ…</translation>
    </message>
</context>
<context>
    <name>tasuki::CalendarTab</name>
    <message>
        <source>New entry  N</source>
        <translation>新しい予定  N</translation>
    </message>
    <message>
        <source>A new entry on the chosen day (N)</source>
        <translation>選んだ日に新しい予定を書きます（N）</translation>
    </message>
    <message>
        <source>This room is not on this computer any more.</source>
        <translation>この部屋は、もうこの端末にありません。</translation>
    </message>
    <message>
        <source>Nothing is planned on this day. Press N to write down a visit, a meeting or an outpatient visit.</source>
        <translation>この日の予定はありません。N を押すと、訪問・会議・受診などの予定を書けます。</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>この日の予定はありません。</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Left out this time. The series goes on.</source>
        <translation>この回を休みにしました。くり返しは続きます。</translation>
    </message>
    <message>
        <source>Please say why it does not take place: others will ask.</source>
        <translation>行わない理由を書いてください。ほかの人が知りたくなります。</translation>
    </message>
    <message>
        <source>Cancelled. It stays in the calendar, struck out.</source>
        <translation>取り消しました。線を引いてカレンダーに残ります。</translation>
    </message>
    <message>
        <source>Ask for a date  A</source>
        <translation>日程を尋ねる  A</translation>
    </message>
    <message>
        <source>Proposes dates to the people of this room (A)</source>
        <translation>この部屋の人に候補日を示します（A）</translation>
    </message>
    <message>
        <source>Candidate dates  P</source>
        <translation>日程調整  P</translation>
    </message>
    <message>
        <source>Who can when, and what was decided (P)</source>
        <translation>だれがいつ都合がよいか、何が決まったか（P）</translation>
    </message>
    <message numerus="yes">
        <source>Candidate dates (%n open)  P</source>
        <translation>
            <numerusform>日程調整（受付中%n件）  P</numerusform>
        </translation>
    </message>
    <message>
        <source>Please store or discard first the entry that you are changing.</source>
        <translation>先に、直している予定を保存するか、「書いたものを消す」を押してください。</translation>
    </message>
    <message>
        <source>Please store or discard first what you have begun to write.</source>
        <translation>先に、書きかけの予定を保存するか、「書いたものを消す」を押してください。</translation>
    </message>
    <message>
        <source>What you have begun is kept. Press N to go on with it.</source>
        <translation>書きかけたものは残っています。Nキーで続きを書けます。</translation>
    </message>
    <message>
        <source>What you have begun is kept. Press F2 on that entry to go on with it.</source>
        <translation>書きかけたものは残っています。その予定でF2キーを押すと、続きを書けます。</translation>
    </message>
</context>
<context>
    <name>tasuki::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Arrows go to another day, PgUp PgDn further; T today, M W D month, week, day; N new, Enter opens</source>
        <translation>矢印キーで別の日へ、PgUp・PgDn で前後へ。T は今日、M・W・D は月・週・日、N は新しい予定、Enter で開きます</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 今日</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4 of %5)</source>
        <comment>day, time, title, number, count</comment>
        <translation>%1：%2 %3（%5件中%4件目）</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：予定なし</translation>
    </message>
</context>
<context>
    <name>tasuki::CandidatesEdit</name>
    <message>
        <source>Candidate %1</source>
        <translation>候補%1</translation>
    </message>
    <message>
        <source>Please write at least one candidate date.</source>
        <translation>候補日をひとつ以上書いてください。</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <comment>number, problem</comment>
        <translation>候補%1：%2</translation>
    </message>
    <message>
        <source>Candidate %1 stands there twice.</source>
        <translation>候補%1は、ほかの候補と同じ日時です。</translation>
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
    <name>tasuki::CarePointStrip</name>
    <message numerus="yes">
        <source>Care points: %n</source>
        <translation>
            <numerusform>療養のポイント %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Care points: %1</source>
        <translation>療養のポイント:%1</translation>
    </message>
</context>
<context>
    <name>tasuki::CaretakerPanel</name>
    <message>
        <source>Nobody takes care of this room yet. The office that opened it names a caretaker below.</source>
        <translation>この部屋にはまだ世話役がいません。部屋を作った事業所が、下で世話役を決めます。</translation>
    </message>
    <message>
        <source>Caretaker: %1. She or he has not looked through the room yet.</source>
        <translation>世話役：%1。まだ部屋を見ていません。</translation>
    </message>
    <message>
        <source>Caretaker: %1. Last looked through on %2 by %3.</source>
        <translation>世話役：%1。世話役が最後に見た日：%2（%3）</translation>
    </message>
    <message>
        <source>%1 Telephone %2</source>
        <translation>%1&#x3000;電話 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n</source>
        <comment>person, posts not read</comment>
        <translation>
            <numerusform>%1 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: somebody there has read everything; behind are %2.</source>
        <translation>%1：読み終えた人がいます。まだの人：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s) older than a week not read by anybody there (%2).</source>
        <translation>
            <numerusform>%1：一週間より前の投稿%n件を、だれも読んでいません（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody there has read or written here yet. In the room since %2.</source>
        <translation>%1：まだだれも読み書きしていません（%2から参加）。</translation>
    </message>
    <message>
        <source>%1: came on %2 and has not opened the room yet.</source>
        <translation>%1：%2に招待。まだ部屋を開いていません。</translation>
    </message>
    <message>
        <source>%1: nothing heard since %2.</source>
        <translation>%1：%2から読み書きがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The consent was signed %n month(s) ago or more. Please ask the patient whether it still holds, and record it anew.</source>
        <translation>
            <numerusform>同意書の署名から%nか月以上たちました。今も変わりがないか本人に確かめ、記録し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out: everybody reads and writes here.</source>
        <translation>気になることはありません。全員が読み書きしています。</translation>
    </message>
    <message>
        <source>The caretaker&apos;s week</source>
        <translation>世話役の一週間</translation>
    </message>
    <message>
        <source>I have looked through the room</source>
        <translation>今週、部屋を見ました</translation>
    </message>
    <message>
        <source>Everybody in the room sees when the caretaker looked through it</source>
        <translation>世話役がいつ見たかは、部屋の全員に見えます</translation>
    </message>
    <message>
        <source>The posts of this room are still being counted.</source>
        <translation>この部屋の投稿を数えています。</translation>
    </message>
</context>
<context>
    <name>tasuki::CautionsTab</name>
    <message>
        <source>There is no care point yet</source>
        <translation>療養のポイントはまだありません</translation>
    </message>
    <message>
        <source>Write below what everybody who comes has to know: allergies, what not to do, what to look out for. Or keep it from a message: choose the message and press K.</source>
        <translation>訪問する皆さんが知っておくことを、下に書いてください。アレルギー、してはいけないこと、気をつけることなどです。連絡帳の投稿を選んで K を押すと、投稿からも残せます。</translation>
    </message>
    <message>
        <source>Care points</source>
        <translation>療養のポイント</translation>
    </message>
    <message numerus="yes">
        <source>Show %n ended</source>
        <translation>
            <numerusform>終わったもの %n件も表示</numerusform>
        </translation>
    </message>
    <message>
        <source>This room is no longer here. You may have left it.</source>
        <translation>この部屋はもうここにありません。部屋から外れた可能性があります。</translation>
    </message>
    <message>
        <source>Please write less, up to %1 characters: a point is to be read at a glance.</source>
        <translation>%1文字までにしてください。療養のポイントは、ひと目で読めることが大切です。</translation>
    </message>
    <message>
        <source>Please store or clear first what you have begun to write below.</source>
        <translation>下に書きかけのものがあります。先に保存するか、消してください。</translation>
    </message>
    <message>
        <source>Please say why it holds no longer: others will ask.</source>
        <translation>終える理由を書いてください。ほかの方が知りたいことです。</translation>
    </message>
    <message>
        <source>Please give a shorter reason, up to %1 characters.</source>
        <translation>理由は%1文字までにしてください。</translation>
    </message>
    <message>
        <source>It has ended. You find it among the ended ones below.</source>
        <translation>終えました。下の「終わったもの」から見られます。</translation>
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
    <message>
        <source>What changed  Ctrl+D</source>
        <translation>変わったところ&#x3000;Ctrl+D</translation>
    </message>
    <message>
        <source>Compares the sheet with an earlier one, or with the hospital&apos;s</source>
        <translation>以前のシートや病院のシートと比べます</translation>
    </message>
    <message>
        <source>New room  Ctrl+Shift+N</source>
        <translation>新しい部屋  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Opens a room about her with other offices (Ctrl+Shift+N)</source>
        <translation>この方について、ほかの事業所との部屋を開きます（Ctrl+Shift+N）</translation>
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
    <message>
        <source>Find a client</source>
        <translation>利用者をさがす</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>利用者</translation>
    </message>
</context>
<context>
    <name>tasuki::Composer</name>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Important: wants acknowledging</source>
        <translation>重要(了解を求める)</translation>
    </message>
    <message>
        <source>Attach…  Ctrl+O</source>
        <translation>ファイルを付ける…  Ctrl+O</translation>
    </message>
    <message>
        <source>Send  Ctrl+Enter</source>
        <translation>送る  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>投稿の本文</translation>
    </message>
    <message>
        <source>Write to the others in this room</source>
        <translation>この部屋の皆さんへ書く</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>了解の期限</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>A photo, a PDF or a film; you can also drop or paste it (Ctrl+O)</source>
        <translation>写真・PDF・動画。ここへ置いても、貼り付けても付けられます (Ctrl+O)</translation>
    </message>
    <message>
        <source>You are correcting what you wrote. The others will see both.</source>
        <translation>書いたものを訂正しています。前の文も皆さんに見えます。</translation>
    </message>
    <message>
        <source>A reply you had begun</source>
        <translation>書きかけの返信</translation>
    </message>
    <message>
        <source>To…  @</source>
        <translation>宛先…  @</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空き情報</translation>
    </message>
    <message>
        <source>Scans…</source>
        <translation>スキャン…</translation>
    </message>
    <message>
        <source>The folder into which your scanner puts its files</source>
        <translation>スキャナーがファイルを入れるフォルダー</translation>
    </message>
    <message>
        <source>A person, an office or a profession it is for; @ in the text does the same</source>
        <translation>投稿の宛先にする人・事業所・職種を選びます。本文で @ を打っても選べます</translation>
    </message>
    <message>
        <source>Tells the others about free places at your office</source>
        <translation>自分の事業所の空きを知らせます</translation>
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
        <source>Take this  &amp;%1</source>
        <comment>shortcut digit</comment>
        <translation>こちらにする  &amp;%1</translation>
    </message>
</context>
<context>
    <name>tasuki::ConsentEditor</name>
    <message>
        <source>Form and version</source>
        <translation>同意書の種類と版</translation>
    </message>
    <message>
        <source>For example: form 3-1, edition of April 2026</source>
        <translation>例：様式3-1 令和8年4月版</translation>
    </message>
    <message>
        <source>What may be shared, and with whom</source>
        <translation>共有してよい内容と相手</translation>
    </message>
    <message>
        <source>For example: sheets and messages, with the offices of this room</source>
        <translation>例：シートと連絡帳を、この部屋の事業所と</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名の日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名した方</translation>
    </message>
    <message>
        <source>As it stands on the form</source>
        <translation>同意書に書かれているとおりに</translation>
    </message>
    <message>
        <source>Why not by the patient</source>
        <translation>ご本人でない理由</translation>
    </message>
    <message>
        <source>For example: daughter, the patient cannot write</source>
        <translation>例：長女。ご本人は手が不自由なため</translation>
    </message>
    <message>
        <source>Please say which consent form was signed.</source>
        <translation>どの同意書に署名されたかをお書きください。</translation>
    </message>
    <message>
        <source>Please say what may be shared, and with whom.</source>
        <translation>何をだれと共有してよいかをお書きください。</translation>
    </message>
    <message>
        <source>Please write the day of the signature like 2026-06-01 or R8.6.1.</source>
        <translation>署名の日は R8.6.1 や 2026-06-01 のようにお書きください。</translation>
    </message>
    <message>
        <source>The day of the signature is still to come.</source>
        <translation>署名の日が先の日付になっています。</translation>
    </message>
    <message>
        <source>Please say who signed.</source>
        <translation>どなたが署名されたかをお書きください。</translation>
    </message>
    <message>
        <source>Somebody else signed: please say why it was not the patient.</source>
        <translation>ご本人以外の方の署名です。その理由をお書きください。</translation>
    </message>
    <message>
        <source>One of these lines is too long. Please make it shorter.</source>
        <translation>長すぎる項目があります。短くしてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ConsentPanel</name>
    <message>
        <source>Consent of the patient</source>
        <translation>患者さんの同意</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>同意を記録…</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>撤回を記録…</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>この同意を記録する</translation>
    </message>
    <message>
        <source>%1 (for the patient: %2)</source>
        <translation>%1（代理：%2）</translation>
    </message>
    <message>
        <source>%1, signed on %2 by %3. May be shared: %4. Recorded by %5.</source>
        <translation>%1&#x3000;署名 %2 %3&#x3000;共有の範囲：%4&#x3000;記録 %5</translation>
    </message>
    <message>
        <source>Withdrawn on %1, recorded by %2. %3</source>
        <translation>%1 撤回&#x3000;記録 %2&#x3000;%3</translation>
    </message>
    <message>
        <source>None was recorded.</source>
        <translation>まだ記録がありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::ConsequencePanel</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? It stands in the record of the room</source>
        <translation>理由（部屋の記録に残ります）</translation>
    </message>
    <message>
        <source>Leave it as it is  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
</context>
<context>
    <name>tasuki::ConversationPage</name>
    <message>
        <source>Messages: %1</source>
        <translation>連絡帳:%1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>連絡帳</translation>
    </message>
    <message>
        <source>Documents  Ctrl+Shift+D</source>
        <translation>書類  Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>The photos and papers of this room, by what they are</source>
        <translation>この部屋の写真や書類を種類ごとに見ます</translation>
    </message>
</context>
<context>
    <name>tasuki::ConversationView</name>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>What you write below is read by everybody in this room.</source>
        <translation>下に書いたものは、この部屋の全員が読みます。</translation>
    </message>
    <message>
        <source>Go to the new chapter</source>
        <translation>続きの部屋へ</translation>
    </message>
    <message>
        <source>This room is no longer here. You may have left it.</source>
        <translation>この部屋はもうここにありません。部屋から外れた可能性があります。</translation>
    </message>
    <message>
        <source>No post in this room is addressed to you.</source>
        <translation>この部屋に、あなた宛ての投稿はありません。</translation>
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
    <name>tasuki::DifferencePage</name>
    <message>
        <source>Only what got worse  W</source>
        <translation>低下したものだけ&#x3000;W</translation>
    </message>
    <message>
        <source>Exchange  X</source>
        <translation>前後を入れ替え&#x3000;X</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>前：</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>後：</translation>
    </message>
    <message>
        <source>1  Largest change first</source>
        <translation>1&#x3000;変化の大きい順</translation>
    </message>
    <message>
        <source>2  As the form asks</source>
        <translation>2&#x3000;様式の順</translation>
    </message>
    <message>
        <source>3  Card by card</source>
        <translation>3&#x3000;区分ごと</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>There is no sheet to compare yet.</source>
        <translation>比べるシートがまだありません。</translation>
    </message>
    <message>
        <source>This computer does not know the form of one of the sheets yet.</source>
        <translation>この端末には、一方のシートの様式がまだありません。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>どちらも同じ内容です。</translation>
    </message>
    <message>
        <source>▼ worse: %1&#x3000;▲ better: %2&#x3000;other changes: %3</source>
        <translation>▼ 低下 %1&#x3000;▲ 改善 %2&#x3000;ほかの変化 %3</translation>
    </message>
</context>
<context>
    <name>tasuki::DifferenceRows</name>
    <message>
        <source>▲ more help (%1)</source>
        <translation>▲ 介助が増えた（%1段階）</translation>
    </message>
    <message>
        <source>▽ less help (%1)</source>
        <translation>▽ 介助が減った（%1段階）</translation>
    </message>
    <message>
        <source>newly written</source>
        <translation>新しく記入</translation>
    </message>
    <message>
        <source>no longer written</source>
        <translation>記入がなくなった</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変わった</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>変わったところはありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::DiscardPanel</name>
    <message>
        <source>The support has ended</source>
        <translation>支援が終わった</translation>
    </message>
    <message>
        <source>The patient moved away or into another place</source>
        <translation>転居・転所した</translation>
    </message>
    <message>
        <source>Nobody uses the room</source>
        <translation>だれも使っていない</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>This room has to be kept. It can be deleted from %1 on: then nobody will have used it since %2, and its records will have been kept until %3.</source>
        <translation>この部屋は、まだ残しておく決まりです。%1から削除できます（使われない期間が満ちる日 %2、記録の保存期間が満ちる日 %3）。</translation>
    </message>
    <message>
        <source>There are circles in this room. Please close and delete those first.</source>
        <translation>この部屋の中に「医療職だけの話」があります。先にそれを閉じて、削除してください。</translation>
    </message>
    <message>
        <source>%1 (%2) asked on %3 for this room to be deleted: %4. %5</source>
        <translation>%1さん（%2）が%3に、この部屋の削除を申し出ました。理由：%4。%5</translation>
    </message>
    <message>
        <source>You have agreed. The room is deleted at the next contact with the centre.</source>
        <translation>同意しました。次にセンターとつながったときに、部屋が削除されます。</translation>
    </message>
    <message>
        <source>There is no other office in the room, so the centre has to agree. Please tell it the number of the room: %1</source>
        <translation>この部屋にはほかの事業所がいないため、センターの同意が必要です。部屋の番号をセンターに伝えてください：%1</translation>
    </message>
    <message>
        <source>Please look whether you still need anything from this room, and print it. Then agree, or keep the room.</source>
        <translation>この部屋にまだ必要なものがないか確かめて、必要なら印刷してください。そのあとで同意するか、部屋を残してください。</translation>
    </message>
    <message>
        <source>Now somebody of another office has to agree. Until then nothing is deleted.</source>
        <translation>ほかの事業所の方の同意が必要です。それまでは何も削除されません。</translation>
    </message>
    <message>
        <source>This room may be deleted. It takes two people: the caretaker or somebody of the office that opened it asks, and somebody of another office agrees.</source>
        <translation>この部屋は削除できます。二人で行います。世話役か、部屋を作った事業所の方が申し出て、ほかの事業所の方が同意します。</translation>
    </message>
    <message>
        <source>Deleting the room</source>
        <translation>部屋の削除</translation>
    </message>
    <message>
        <source>Why it may go</source>
        <translation>削除する理由</translation>
    </message>
    <message>
        <source>Ask for the room to be deleted…</source>
        <translation>部屋の削除を申し出る…</translation>
    </message>
    <message>
        <source>Agree to the deletion…</source>
        <translation>削除に同意する…</translation>
    </message>
    <message>
        <source>Keep the room…</source>
        <translation>部屋を残す…</translation>
    </message>
</context>
<context>
    <name>tasuki::DischargeEditor</name>
    <message>
        <source>This part is complete  F12</source>
        <translation>この欄は記入済み  F12</translation>
    </message>
    <message>
        <source>Says that nothing is missing in this part (F12)</source>
        <translation>この欄に書き残しがないことを伝えます（F12）</translation>
    </message>
    <message>
        <source>Send  Ctrl+Enter</source>
        <translation>送る  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Preliminary or final (Ctrl+Enter)</source>
        <translation>速報か確定版を選んで送ります（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>%1: this part is complete  F12</source>
        <translation>%1の欄は記入済み  F12</translation>
    </message>
    <message>
        <source>As on admission</source>
        <translation>入院時のまま</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 保存しました</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存できていません</translation>
    </message>
    <message>
        <source>On paper  Ctrl+P</source>
        <translation>印刷の見本  Ctrl+P</translation>
    </message>
    <message>
        <source>Shows the sheet as it prints (Ctrl+P)</source>
        <translation>印刷される形で表示します（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>tasuki::DischargePage</name>
    <message>
        <source>%1: complete.</source>
        <translation>%1の欄は記入済みになりました。</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>書いた内容はこの画面に残っています。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>%1: on its way to the care manager. Its state is shown above.</source>
        <translation>%1をケアマネジャーに送りました。届いたかどうかは上に表示されます。</translation>
    </message>
    <message>
        <source>Discharge sheet</source>
        <translation>退院時シート</translation>
    </message>
    <message>
        <source>This admission is no longer here</source>
        <translation>この入院の記録はここにありません</translation>
    </message>
    <message>
        <source>Only the hospital the person stays in writes this sheet.</source>
        <translation>このシートを書くのは入院先の病院です。</translation>
    </message>
    <message>
        <source>There is no form for discharge on this computer</source>
        <translation>退院時シートの様式がこのパソコンにありません</translation>
    </message>
    <message>
        <source>Please ask the person who looks after Tasuki.</source>
        <translation>たすきの担当の方にお知らせください。</translation>
    </message>
    <message>
        <source>This computer does not know the form of this sheet yet.</source>
        <translation>このシートの様式がまだこのパソコンにありません。</translation>
    </message>
    <message>
        <source>Admitted %1 · to %2, %3</source>
        <translation>%1 入院 ・ 送り先 %2 %3</translation>
    </message>
</context>
<context>
    <name>tasuki::DischargeSendPanel</name>
    <message>
        <source>1  Send as preliminary</source>
        <translation>1  速報として送る</translation>
    </message>
    <message>
        <source>May be incomplete; says which parts are not written (1)</source>
        <translation>途中でも送れます。未記入の欄も相手に伝わります（1）</translation>
    </message>
    <message>
        <source>2  Send as final</source>
        <translation>2  確定版として送る</translation>
    </message>
    <message>
        <source>Replaces what was sent before (2)</source>
        <translation>前に送ったものと入れ替わります（2）</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Not yet complete</source>
        <translation>記入中</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>前回の送付</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2 answers have changed since</source>
        <translation>%1（そのあと変わった項目：%2）</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ送っていません</translation>
    </message>
</context>
<context>
    <name>tasuki::DocumentModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of document, how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tasuki::DocumentPanel</name>
    <message>
        <source>Kind of document</source>
        <translation>書類の種類</translation>
    </message>
    <message>
        <source>Open  Enter</source>
        <translation>開く  Enter</translation>
    </message>
    <message>
        <source>Shows it large (Enter)</source>
        <translation>大きく表示します（Enter）</translation>
    </message>
    <message>
        <source>Go to its message  O</source>
        <translation>投稿へ移る  O</translation>
    </message>
    <message>
        <source>Shows the message it came with (O)</source>
        <translation>この書類が添付された投稿を表示します（O）</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>種類を変える</translation>
    </message>
    <message>
        <source>Everybody in the room finds it there; what it was before stays to be seen (F2)</source>
        <translation>部屋の全員に新しい種類で表示されます。前の種類も記録に残ります（F2）</translation>
    </message>
    <message>
        <source>Choose a document to see where it comes from.</source>
        <translation>書類を選ぶと、いつ誰が入れたかが分かります。</translation>
    </message>
</context>
<context>
    <name>tasuki::DocumentsPage</name>
    <message>
        <source>Documents: %1</source>
        <translation>書類：%1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
</context>
<context>
    <name>tasuki::DocumentsTab</name>
    <message>
        <source>There is no document here yet</source>
        <translation>書類はまだありません</translation>
    </message>
    <message>
        <source>Photos and papers that are put to messages stand here by what they are. Write a message and attach the file with Ctrl+O.</source>
        <translation>投稿に添付した写真や書類が、種類ごとにここに並びます。投稿を書き、Ctrl+O でファイルを添付してください。</translation>
    </message>
    <message>
        <source>Show only one kind of document</source>
        <translation>一つの種類だけ表示する</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>This room is no longer here. You may have left it.</source>
        <translation>この部屋は、もうここにはありません。部屋から外れた可能性があります。</translation>
    </message>
    <message>
        <source>It stands among: %1</source>
        <translation>「%1」に並べました</translation>
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
    <name>tasuki::EntryAids</name>
    <message>
        <source>Phrases go into text. Put the cursor into a text field first.</source>
        <translation>定型文は文章の欄に入ります。先に文章の欄を選んでください。</translation>
    </message>
    <message>
        <source>The text field is gone; the phrase was not inserted.</source>
        <translation>入力欄が閉じられたため、定型文は入っていません。</translation>
    </message>
    <message>
        <source>Put the cursor into a question first.</source>
        <translation>先に項目を選んでください。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy it in the care-plan software first.</source>
        <translation>貼り付ける文章がありません。先にケアプランのソフトで文章をコピーしてください。</translation>
    </message>
    <message>
        <source>The text is too long for one care plan.</source>
        <translation>文章が長すぎます。必要なところだけコピーしてください。</translation>
    </message>
    <message>
        <source>The list of headings is missing from this program.</source>
        <translation>見出しの一覧がこのプログラムにありません。管理者にお知らせください。</translation>
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
    <message>
        <source>Discharge information  Ctrl+T</source>
        <translation>退院情報  Ctrl+T</translation>
    </message>
    <message>
        <source>What changed during the stay, row by row (Ctrl+T)</source>
        <translation>入院前と変わったことを順に確認します（Ctrl+T）</translation>
    </message>
    <message>
        <source>Shows the sheet as it prints (Ctrl+P)</source>
        <translation>印刷される形で表示します（Ctrl+P）</translation>
    </message>
    <message>
        <source>Messages  Ctrl+M</source>
        <translation>連絡帳  Ctrl+M</translation>
    </message>
    <message>
        <source>What you and the hospital write to each other (Ctrl+M)</source>
        <translation>病院とのやりとり (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>tasuki::EventEditor</name>
    <message>
        <source>Store  Ctrl+Enter</source>
        <translation>保存する  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Only this time</source>
        <translation>この回だけ</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>くり返し全部</translation>
    </message>
    <message>
        <source>Names, such as: eldest son, home helper</source>
        <translation>名前や続柄（例：長男、ヘルパー）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>くり返し</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>ほかに参加する人</translation>
    </message>
    <message>
        <source>Web address of the meeting</source>
        <translation>会議のアドレス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>You are changing this entry. What it said before stays to be seen.</source>
        <translation>この予定を変更しています。前の内容も残ります。</translation>
    </message>
    <message>
        <source>Online meetings are switched off in this room.</source>
        <translation>この部屋ではオンライン会議が使われていません。</translation>
    </message>
    <message>
        <source>For meetings only.</source>
        <translation>種類が会議のときだけ書けます。</translation>
    </message>
    <message>
        <source>With or without an address, everybody is told in the messages.</source>
        <translation>アドレスがあってもなくても、連絡帳でみなさんに知らせます。</translation>
    </message>
    <message>
        <source>This is no plain address that begins with https://.</source>
        <translation>https:// で始まる普通のアドレスではありません。</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>つながる先：%1</translation>
    </message>
    <message>
        <source>What is it? Please write a title.</source>
        <translation>何の予定ですか。件名を書いてください。</translation>
    </message>
    <message>
        <source>The web address has to begin with https:// and be spelled in plain letters.</source>
        <translation>会議のアドレスは https:// で始まり、普通の英数字で書かれている必要があります。</translation>
    </message>
    <message>
        <source>Please write a shorter note, up to %1 characters.</source>
        <translation>メモは %1 文字までに短くしてください。</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be stored. Please write it again.</source>
        <translation>保存できない文字が入っています。書き直してください。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>書いたものを消す</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>戻る  Esc</translation>
    </message>
    <message>
        <source>Throws away what was begun here</source>
        <translation>ここに書きかけたものを消します</translation>
    </message>
    <message>
        <source>What was begun is kept (Esc)</source>
        <translation>書きかけは残ります（Esc）</translation>
    </message>
</context>
<context>
    <name>tasuki::EventPanel</name>
    <message>
        <source>Opens the address in the web browser</source>
        <translation>このアドレスをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>部屋を開く</translation>
    </message>
    <message>
        <source>Opens the room of this entry</source>
        <translation>この予定の部屋を開きます</translation>
    </message>
    <message>
        <source>Change  F2</source>
        <translation>変更する  F2</translation>
    </message>
    <message>
        <source>Writes another version; what it said before stays to be seen (F2)</source>
        <translation>新しい内容を書きます。前の内容も残ります（F2）</translation>
    </message>
    <message>
        <source>Leave out this time</source>
        <translation>この回を休みにする</translation>
    </message>
    <message>
        <source>The series goes on; only this time does not take place</source>
        <translation>くり返しは続きます。この回だけ行いません</translation>
    </message>
    <message>
        <source>Cancel it  Del</source>
        <translation>予定を取り消す  Del</translation>
    </message>
    <message>
        <source>It stays to be seen, struck out, with the reason (Del)</source>
        <translation>線を引いて理由とともに残ります（Del）</translation>
    </message>
    <message>
        <source>Only leave out this time</source>
        <translation>この回だけ休みにする</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>予定の全文</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>これまでの内容</translation>
    </message>
    <message>
        <source>Why does it not take place?</source>
        <translation>行わない理由</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>取り消す理由</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>予定を取り消す</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open the room: %1</source>
        <translation>部屋を開く：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::FamilyText</name>
    <message>
        <source>This is a selection for you. Please ask the person in charge about anything else.</source>
        <translation>お渡し用に項目を選んで書いています。くわしくは担当者にお尋ねください。</translation>
    </message>
</context>
<context>
    <name>tasuki::FileTray</name>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>書類の種類：%1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a kind of document that is offered</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Its name says so. Press to say that it is: %1</source>
        <translation>ファイル名から推定しました。押すと「%1」になります</translation>
    </message>
</context>
<context>
    <name>tasuki::FileView</name>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>戻る  Esc</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回す</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>写しを保存…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>The file is not on this computer yet. It comes as soon as there is a connection.</source>
        <translation>このファイルはまだこの端末にありません。つながり次第、自動で届きます。</translation>
    </message>
    <message>
        <source>A film is not played here. Save a copy (Ctrl+S) and open it with this computer&apos;s player.</source>
        <translation>動画はここでは再生しません。写しを保存して (Ctrl+S)、この端末の再生ソフトで開いてください。</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. Save a copy (Ctrl+S).</source>
        <translation>大きすぎてここでは表示できません。写しを保存してください (Ctrl+S)。</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy (Ctrl+S) and open it with another program.</source>
        <translation>ここでは表示できません。写しを保存して (Ctrl+S)、別のソフトで開いてください。</translation>
    </message>
    <message>
        <source>Saved. The copy is outside Tasuki: whoever uses this computer can read it.</source>
        <translation>保存しました。写しはたすきの外にあり、この端末を使う人なら誰でも読めます。</translation>
    </message>
</context>
<context>
    <name>tasuki::FilterList</name>
    <message>
        <source>Type to find</source>
        <translation>文字を入れて探す</translation>
    </message>
</context>
<context>
    <name>tasuki::FindBar</name>
    <message>
        <source>Find an item</source>
        <translation>項目をさがす</translation>
    </message>
    <message>
        <source>Enter: go there · Esc: back</source>
        <translation>Enter：移る・Esc：もどる</translation>
    </message>
    <message>
        <source>Find an item of this form by its name</source>
        <translation>この用紙の項目を名前でさがす</translation>
    </message>
    <message>
        <source>Name of the item, also in kana or romaji</source>
        <translation>項目の名前（かな・ローマ字でも）</translation>
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
        <source>History of this item (Ctrl+H)</source>
        <translation>この項目の履歴（Ctrl+H）</translation>
    </message>
    <message>
        <source>One more (Ctrl and +)</source>
        <translation>もう1件ふやす（Ctrlキーと＋）</translation>
    </message>
    <message>
        <source>Remove this one (Ctrl and −)</source>
        <translation>この1件を消す（Ctrlキーと－）</translation>
    </message>
    <message>
        <source>One more like this (Ctrl+Shift+D)</source>
        <translation>同じ内容でもう1件（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <source>Quote in the room (Ctrl+Shift+Q)</source>
        <translation>連絡帳に引用する（Ctrl+Shift+Q）</translation>
    </message>
</context>
<context>
    <name>tasuki::GrowPanel</name>
    <message>
        <source>Make the room larger</source>
        <translation>部屋を広げる</translation>
    </message>
    <message>
        <source>Make the room larger…</source>
        <translation>部屋を広げる…</translation>
    </message>
    <message>
        <source>They see everything that was written here</source>
        <translation>新しい事業所は、これまでの投稿もすべて読めます</translation>
    </message>
    <message>
        <source>They see only what is written from today on</source>
        <translation>新しい事業所は、今日からの投稿だけを読めます</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>広げる</translation>
    </message>
</context>
<context>
    <name>tasuki::GuardLabel</name>
    <message>
        <source>Room of %1</source>
        <translation>%1 の部屋</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kana, birth date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no personal data of patients</source>
        <translation>患者の個人情報は書かない</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>部屋：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::HelpLine</name>
    <message>
        <source>Explanation  F1</source>
        <translation>説明  F1</translation>
    </message>
</context>
<context>
    <name>tasuki::HistoryDialog</name>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Take this value again  Enter</source>
        <translation>この値に戻す&#x3000;Enter</translation>
    </message>
    <message>
        <source>What was written here before</source>
        <translation>以前書かれていたこと</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる&#x3000;Esc</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>いま：%1</translation>
    </message>
    <message>
        <source>%1 – was not chosen</source>
        <translation>%1（採用されませんでした）</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>There is no earlier value.</source>
        <translation>これより前の値はありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::InstanceBar</name>
    <message>
        <source>＋ One more</source>
        <translation>＋ もう1件</translation>
    </message>
    <message>
        <source>＋ One more: %1</source>
        <translation>＋ もう1件：%1</translation>
    </message>
    <message>
        <source>Ctrl and +</source>
        <translation>Ctrlキーと＋</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1件目</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>同じ内容でもう1件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Ctrl and −; can be taken back with Ctrl+Z</source>
        <translation>Ctrlキーと－。Ctrl+Zで元にもどせます</translation>
    </message>
    <message>
        <source>%1 No. %2: %3</source>
        <translation>%1 %2件目：%3</translation>
    </message>
</context>
<context>
    <name>tasuki::ItemRow</name>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>たたむ・ひらく：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n文字多いです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>あと%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>ご確認ください：%1</translation>
    </message>
    <message>
        <source>Calculated; you can write over it</source>
        <translation>自動計算（書き直せます）</translation>
    </message>
</context>
<context>
    <name>tasuki::KeepPanel</name>
    <message>
        <source>Care point of this room</source>
        <translation>この部屋の療養のポイント</translation>
    </message>
    <message>
        <source>Standing sheet</source>
        <translation>常備シート</translation>
    </message>
    <message>
        <source>Support record (copied, to be pasted)</source>
        <translation>支援経過(コピーして貼り付け)</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <comment>name, kana, birth date</comment>
        <translation>%1(%2)%3</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>投稿の文章</translation>
    </message>
    <message>
        <source>Whose sheet</source>
        <translation>どなたのシート</translation>
    </message>
    <message>
        <source>Item of the sheet</source>
        <translation>シートの項目</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込む内容</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Keep  Enter</source>
        <translation>残す  Enter</translation>
    </message>
    <message>
        <source>Whose sheet?</source>
        <translation>どなたのシートですか</translation>
    </message>
    <message>
        <source>Select a part with Shift and the arrow keys; without a selection all of it is kept.</source>
        <translation>一部だけ残すときは、Shift と矢印キーで選びます。選ばなければ全部が残ります。</translation>
    </message>
    <message>
        <source>What will be written:</source>
        <translation>書き込む内容:</translation>
    </message>
    <message>
        <source>Below what stands in which item of the sheet of %1?</source>
        <translation>%1のシートの、どの項目に書き足しますか</translation>
    </message>
    <message>
        <source>Below what stands in which item?</source>
        <translation>どの項目に書き足しますか</translation>
    </message>
    <message>
        <source>Copy  Enter</source>
        <translation>コピー  Enter</translation>
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
    <message>
        <source>On a client&apos;s page: the next item hospitals often ask for</source>
        <translation>利用者の画面で：病院がよく聞き返す、次の未記入の項目へ</translation>
    </message>
    <message>
        <source>What a question of the sheet said before</source>
        <translation>その項目に以前書かれていたことを見る</translation>
    </message>
    <message>
        <source>On a client&apos;s page: what changed since an earlier sheet</source>
        <translation>利用者の画面で：以前のシートから変わったところ</translation>
    </message>
    <message>
        <source>Find a question of the sheet by its name</source>
        <translation>シートの項目を名前でさがす</translation>
    </message>
    <message>
        <source>A phrase of your own, by its abbreviation</source>
        <translation>自分の定型文を短い読みで入れる</translation>
    </message>
    <message>
        <source>What is on record for this question</source>
        <translation>この項目について記録にあることを取り込む</translation>
    </message>
    <message>
        <source>Take over a care plan that was copied elsewhere</source>
        <translation>ほかのソフトでコピーしたケアプランを取り込む</translation>
    </message>
    <message>
        <source>Take back what you wrote; Ctrl+Shift+Z does it again</source>
        <translation>書いたことを元に戻す。Ctrl+Shift+Z でやり直す</translation>
    </message>
    <message>
        <source>The way home: the discharge sheet, or what changed in it</source>
        <translation>退院時シートを書く・退院情報を確認する</translation>
    </message>
    <message>
        <source>In a discharge sheet: my part is complete</source>
        <translation>退院時シートで、自分の欄を記入済みにする</translation>
    </message>
    <message>
        <source>The sheet as it prints; there again: print it</source>
        <translation>シートを印刷の形で表示。そこでもう一度押すと印刷</translation>
    </message>
    <message>
        <source>On a client&apos;s page or a sheet: the messages of its room</source>
        <translation>利用者のページ・シートで:その部屋の連絡帳</translation>
    </message>
    <message>
        <source>On a message: reply, acknowledge</source>
        <translation>連絡帳の投稿で:返信、了解</translation>
    </message>
    <message>
        <source>On a message of your own: correct it, take it back</source>
        <translation>自分の投稿で:訂正、取り消し</translation>
    </message>
    <message>
        <source>In a room: to where you write, back to the messages</source>
        <translation>部屋で:書くところへ、投稿の一覧へ</translation>
    </message>
    <message>
        <source>In the list of rooms: find words in all of them</source>
        <translation>部屋の一覧で:すべての部屋からことばを探す</translation>
    </message>
    <message>
        <source>On a message: keep it as a care point, in the standing sheet or the support record</source>
        <translation>連絡帳の投稿で:療養のポイント・常備シート・支援経過に残す</translation>
    </message>
    <message>
        <source>On a care point: edit it, end it, put it on top</source>
        <translation>療養のポイントで:編集、終える、上に置く</translation>
    </message>
    <message>
        <source>In the list of rooms or on a client&apos;s page: open a new room</source>
        <translation>部屋の一覧・利用者のページで：新しい部屋を開く</translation>
    </message>
    <message>
        <source>In a room: to one of its tabs</source>
        <translation>部屋で：タブを選ぶ</translation>
    </message>
    <message>
        <source>In the list of rooms: open the address book</source>
        <translation>連絡帳の一覧で：名簿を開く</translation>
    </message>
    <message>
        <source>On a message: pin it to the top of the room; go to the next one addressed to you</source>
        <translation>投稿で：部屋の上に固定／自分宛ての次の投稿へ</translation>
    </message>
    <message>
        <source>While writing a message: choose whom it is for</source>
        <translation>投稿を書いているとき：宛先を選ぶ</translation>
    </message>
    <message>
        <source>In a room: attach the newest scan that has arrived</source>
        <translation>部屋で：届いた一番新しいスキャンを添付する</translation>
    </message>
    <message>
        <source>In the messages of an admission: its documents</source>
        <translation>入退院の連絡帳で：書類を見る</translation>
    </message>
    <message>
        <source>On a document: open it, go to its message, say what kind it is</source>
        <translation>書類で：開く、投稿へ移る、種類を変える</translation>
    </message>
    <message>
        <source>When and how you are told of what waits for you</source>
        <translation>お知らせの時刻と出し方</translation>
    </message>
    <message>
        <source>On a message: open the item of the sheet it is about</source>
        <translation>連絡の上で：話題になっているシートの項目を開く</translation>
    </message>
    <message>
        <source>On a question or a line of a sheet: quote it in the room</source>
        <translation>シートの項目の上で：連絡帳に引用する</translation>
    </message>
    <message>
        <source>In a calendar: write an entry, ask for a date, look at the candidate dates</source>
        <translation>カレンダーで：予定を書く、日程を尋ねる、日程調整を見る</translation>
    </message>
    <message>
        <source>In candidate dates: ○, △, ×, not answered; there Enter decides</source>
        <translation>日程調整で：○、△、×、未回答。Enterで日を決める</translation>
    </message>
</context>
<context>
    <name>tasuki::KindBox</name>
    <message>
        <source>Care plan, table 1</source>
        <translation>ケアプラン第1表</translation>
    </message>
    <message>
        <source>Care plan, table 2</source>
        <translation>ケアプラン第2表</translation>
    </message>
    <message>
        <source>Care plan, table 3</source>
        <translation>ケアプラン第3表</translation>
    </message>
    <message>
        <source>Doctor&apos;s order</source>
        <translation>指示書</translation>
    </message>
    <message>
        <source>Plan of a service</source>
        <translation>計画書</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Service use slip</source>
        <translation>提供票</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>アセスメント</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Medicine book</source>
        <translation>お薬手帳</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of document</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>書類の種類</translation>
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
    <name>tasuki::MedicineEntryBox</name>
    <message>
        <source>Back  Esc</source>
        <translation>もどる  Esc</translation>
    </message>
    <message>
        <source>A medicine in one line</source>
        <translation>お薬を1行で</translation>
    </message>
    <message>
        <source>e.g. アムロジピンOD錠5mg 1錠 朝食後</source>
        <translation>例：アムロジピンOD錠5mg 1錠 朝食後</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>処方元</translation>
    </message>
    <message>
        <source>Prescribed by (clinic or doctor)</source>
        <translation>処方元（医療機関・医師）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remark, if any</source>
        <translation>備考（あれば）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? e.g. copied from the notebook, blood pressure was high</source>
        <translation>理由&#x3000;例：お薬手帳から写した、血圧が高いため</translation>
    </message>
    <message>
        <source>Store  Enter</source>
        <translation>記入する  Enter</translation>
    </message>
    <message>
        <source>You are changing %1. How it was taken before stays in the history.</source>
        <translation>「%1」を変更しています。これまでの飲み方は履歴に残ります。</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>変更する日</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Day from which the change holds</source>
        <translation>変更する日</translation>
    </message>
    <message>
        <source>Since when it is taken; empty if unknown</source>
        <translation>いつから使っているか。わからなければ空のまま</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>読み取った内容：%1</translation>
    </message>
    <message>
        <source>What is understood stands here before Enter stores it.</source>
        <translation>読み取った内容がここに出ます。Enterで記入します。</translation>
    </message>
    <message>
        <source>Write a medicine, such as アムロジピンOD錠5mg 1錠 朝食後.</source>
        <translation>お薬を「アムロジピンOD錠5mg 1錠 朝食後」のように書いてください。</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it like R8.6.1 or 2026-06-01.</source>
        <translation>日付が読み取れません。R8.6.1 や 2026-06-01 のように書いてください。</translation>
    </message>
    <message>
        <source>From which day does the change hold?</source>
        <translation>いつからの変更ですか。日まで書いてください。</translation>
    </message>
    <message>
        <source>Please write less into prescriber and remark.</source>
        <translation>処方元と備考を短くしてください。</translation>
    </message>
    <message>
        <source>Please say why: others will ask. It stays for the next line.</source>
        <translation>理由を書いてください。ほかの人が知りたいことです。次の行にもそのまま使えます。</translation>
    </message>
    <message>
        <source>Please give a shorter reason, up to %1 characters.</source>
        <translation>理由は%1文字までにしてください。</translation>
    </message>
    <message>
        <source>Nothing has changed. Esc leaves it as it is.</source>
        <translation>何も変わっていません。Escでもとのままにします。</translation>
    </message>
</context>
<context>
    <name>tasuki::MedicineTableModel</name>
    <message>
        <source>%1, not taken</source>
        <translation>%1、使っていません</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>お薬</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>1回量</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>処方元</translation>
    </message>
    <message>
        <source>Remark and reason</source>
        <translation>備考・理由</translation>
    </message>
</context>
<context>
    <name>tasuki::MedicineTurnBar</name>
    <message>
        <source>Change  F2</source>
        <translation>変更する  F2</translation>
    </message>
    <message>
        <source>Writes how it is taken now; how it was stays in the history (F2)</source>
        <translation>いまの飲み方を書きます。これまでの飲み方は履歴に残ります（F2）</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Why? Everybody here can read it</source>
        <translation>理由（部屋の全員が読めます）</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>もどる  Esc</translation>
    </message>
    <message>
        <source>Not taken any more  Del</source>
        <translation>中止する  Del</translation>
    </message>
    <message>
        <source>Taken again  Del</source>
        <translation>再開する  Del</translation>
    </message>
    <message>
        <source>Not taken any more  Enter</source>
        <translation>中止する  Enter</translation>
    </message>
    <message>
        <source>Taken again  Enter</source>
        <translation>再開する  Enter</translation>
    </message>
    <message>
        <source>Why is it stopped, and from which day?</source>
        <translation>中止の理由と、いつからかを書いてください。</translation>
    </message>
    <message>
        <source>Why is it taken again, and from which day?</source>
        <translation>再開の理由と、いつからかを書いてください。</translation>
    </message>
    <message>
        <source>Why it is stopped or taken again</source>
        <translation>中止・再開の理由</translation>
    </message>
</context>
<context>
    <name>tasuki::MedicinesTab</name>
    <message>
        <source>List of medicines</source>
        <translation>お薬の一覧</translation>
    </message>
    <message>
        <source>Copy the list  Ctrl+Shift+C</source>
        <translation>一覧をコピー  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Photo of the notebook: to the messages</source>
        <translation>お薬手帳の写真は連絡帳へ</translation>
    </message>
    <message>
        <source>As text, for a fax or another program</source>
        <translation>FAXやほかのソフトに貼れる文字にします</translation>
    </message>
    <message>
        <source>Photos are attached to a message there (Ctrl+O)</source>
        <translation>写真は連絡帳の投稿に添付します（Ctrl+O）</translation>
    </message>
    <message>
        <source>History of this medicine</source>
        <translation>このお薬の履歴</translation>
    </message>
    <message>
        <source>History of the whole list</source>
        <translation>一覧全体の履歴</translation>
    </message>
    <message>
        <source>What was changed, when and why</source>
        <translation>いつ、何が、なぜ変わったか</translation>
    </message>
    <message>
        <source>This room is not on this computer any more.</source>
        <translation>この部屋は、もうこの端末にありません。</translation>
    </message>
    <message>
        <source>There is no medicine in the list yet</source>
        <translation>お薬はまだ記入されていません</translation>
    </message>
    <message>
        <source>Write the first one into the line above and press Enter: name, strength, how much each time, and when.</source>
        <translation>上の行に、名前・規格・1回量・いつ使うかを書いて Enter を押してください。</translation>
    </message>
    <message>
        <source>Nobody has written one down.</source>
        <translation>まだ誰も記入していません。</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>記入しました：%1</translation>
    </message>
    <message>
        <source>Please store or clear first what you have begun to write in the line.</source>
        <translation>先に、書きかけの行を記入するか消してください。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました：%1</translation>
    </message>
    <message>
        <source>From which day? Write a whole day, like R8.6.1 or 2026-06-01.</source>
        <translation>いつからですか。R8.6.1 や 2026-06-01 のように日まで書いてください。</translation>
    </message>
    <message>
        <source>Please say why: others will ask.</source>
        <translation>理由を書いてください。ほかの人が知りたいことです。</translation>
    </message>
    <message>
        <source>Please give a shorter reason, up to %1 characters.</source>
        <translation>理由は%1文字までにしてください。</translation>
    </message>
    <message>
        <source>The list is copied as text.</source>
        <translation>一覧を文字でコピーしました。</translation>
    </message>
</context>
<context>
    <name>tasuki::MembersPanel</name>
    <message>
        <source>Offices in this room</source>
        <translation>この部屋の事業所</translation>
    </message>
    <message>
        <source>They see only what is written from now on</source>
        <translation>これより前の内容は見せない(続きの部屋に招待する)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>The room goes on in a new chapter. Whoever is in it now reads both.</source>
        <translation>続きの部屋を作ります。いま部屋にいる事業所は、前の部屋も続きの部屋も読めます。</translation>
    </message>
    <message>
        <source>%1 – opened this room</source>
        <translation>%1&#x3000;この部屋を開いた事業所</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書く…</translation>
    </message>
    <message>
        <source>Write to somebody at %1</source>
        <translation>%1のひとりに書く</translation>
    </message>
    <message>
        <source>Only the two of you read it</source>
        <translation>読めるのはふたりだけです</translation>
    </message>
</context>
<context>
    <name>tasuki::MentionPicker</name>
    <message>
        <source>Whom the post is for</source>
        <translation>投稿の宛先</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc leaves the @ as it is</source>
        <translation>↑ ↓ で選び、Enter で決定、Esc で @ をそのまま残します</translation>
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
    <name>tasuki::MomentEdit</name>
    <message>
        <source>Day of the measurement; empty for today</source>
        <translation>測定した日（空欄は今日）</translation>
    </message>
    <message>
        <source>Time of the measurement; empty for now</source>
        <translation>測定した時刻（空欄は今）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>The day of the measurement cannot be read. Write it like R8.6.1 or 2026-06-01.</source>
        <translation>測定した日が読み取れません。「R8.6.1」や「2026-06-01」のようにお書きください。</translation>
    </message>
    <message>
        <source>At what time was it measured? Write it beside the day, like 9:30.</source>
        <translation>何時に測りましたか。日付の左に「9:30」のようにお書きください。</translation>
    </message>
    <message>
        <source>The time of the measurement cannot be read. Write it like 9:30.</source>
        <translation>測定した時刻が読み取れません。「9:30」や「9時半」のようにお書きください。</translation>
    </message>
    <message>
        <source>The measurement lies in the future. Please check day and time.</source>
        <translation>測定した日時が未来になっています。お確かめください。</translation>
    </message>
</context>
<context>
    <name>tasuki::MonthlyPage</name>
    <message>
        <source>No change at all  Ctrl+Shift+Enter</source>
        <translation>全部変わりなし&#x3000;Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>I talked the whole sheet through with her this month and nothing changed</source>
        <translation>今月のモニタリングで全体を確認し、変わりがなかったときに押します</translation>
    </message>
    <message>
        <source>Monthly look</source>
        <translation>今月の確認</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>前回の確認：%1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>Every sheet of yours was confirmed this month.</source>
        <translation>今月の確認はすべて済みました。</translation>
    </message>
    <message>
        <source>%1 of %2 still to confirm. Space on each card: no change. Enter: open it and write.</source>
        <translation>あと %1人（%2人中）。カードで Space＝変わりなし、Enter＝開いて書く。</translation>
    </message>
    <message>
        <source>Confirmed. Enter: the next client.</source>
        <translation>確認しました。Enter で次の方へ進みます。</translation>
    </message>
    <message>
        <source>Confirmed. That was the last one.</source>
        <translation>確認しました。これで最後です。</translation>
    </message>
    <message>
        <source>Clients to look at this month</source>
        <translation>今月確認する利用者</translation>
    </message>
</context>
<context>
    <name>tasuki::MyCalendarPage</name>
    <message>
        <source>My calendar</source>
        <translation>私のカレンダー</translation>
    </message>
    <message>
        <source>Nothing is planned on this day. Entries are written in the calendar of a room.</source>
        <translation>この日の予定はありません。予定は、部屋のカレンダーに書きます。</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>カレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>カレンダーファイルを保存しました。</translation>
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
    <message>
        <source>Messages</source>
        <translation>連絡帳</translation>
    </message>
    <message>
        <source>Notices… (Ctrl+,)</source>
        <translation>お知らせの設定…（Ctrl+,）</translation>
    </message>
    <message>
        <source>%1  …</source>
        <comment>place, still being counted</comment>
        <translation>%1  …</translation>
    </message>
    <message>
        <source>%1, being counted</source>
        <translation>%1、数えています</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>place, how much waits</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>place</comment>
        <translation>
            <numerusform>%1、%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::NoticesPage</name>
    <message>
        <source>What waits for you is told a few times a day, all at once. Only this is told at once: a message that wants your acknowledgement, a sheet that came back with a question, another date of discharge, a discharge at short notice.</source>
        <translation>お知らせは、1日に数回まとめてお伝えします。次のものだけは、すぐにお伝えします: 了解を求められた連絡、差し戻されたシート、退院予定日の変更、急な退院。</translation>
    </message>
    <message>
        <source>Show names of patients in notices</source>
        <translation>お知らせに患者・利用者の名前を出す</translation>
    </message>
    <message>
        <source>Whoever can see your screen can read them then. While Tasuki is locked a notice never says a name, and it never shows what a message says.</source>
        <translation>画面が見える人には、名前も見えます。ロック中は名前を出しません。連絡の本文は、いつも出しません。</translation>
    </message>
    <message>
        <source>On closed days only what cannot wait</source>
        <translation>休業日は、急ぎのものだけ知らせる</translation>
    </message>
    <message>
        <source>Tell me at %1</source>
        <translation>%1 に知らせる</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>tasuki::NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>tasuki::OfferBox</name>
    <message>
        <source>From her file</source>
        <translation>基本情報から</translation>
    </message>
    <message>
        <source>Stood here before</source>
        <translation>以前の記載</translation>
    </message>
    <message>
        <source>On record: %1</source>
        <translation>記録から：%1</translation>
    </message>
    <message>
        <source>Enter takes it over   Esc back</source>
        <translation>Enter 取り込む&#x3000;Esc 戻る</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>記録がありません</translation>
    </message>
    <message>
        <source>Neither her file nor any sheet knows an answer to this question.</source>
        <translation>基本情報にもこれまでのシートにも、この項目の記載はありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::OfficePicker</name>
    <message>
        <source>Office to invite</source>
        <translation>招待する事業所</translation>
    </message>
    <message>
        <source>Type a name to find an office, or ↓</source>
        <translation>名前の一部を入れて探す、または ↓</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 を招待しない</translation>
    </message>
</context>
<context>
    <name>tasuki::OpenRoomPage</name>
    <message>
        <source>Whom it is about</source>
        <translation>どなたの部屋か</translation>
    </message>
    <message>
        <source>Consent of the patient</source>
        <translation>患者さんの同意</translation>
    </message>
    <message>
        <source>Offices to invite</source>
        <translation>招待する事業所</translation>
    </message>
    <message>
        <source>Open the room  Ctrl+Enter</source>
        <translation>部屋を開く  Ctrl+Enter</translation>
    </message>
    <message>
        <source>People of your office do not open rooms.</source>
        <translation>こちらの事業所からは部屋を開けません。</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>部屋の名前</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>新しい部屋を開く</translation>
    </message>
    <message>
        <source>Please give the room a name.</source>
        <translation>部屋の名前をお書きください。</translation>
    </message>
</context>
<context>
    <name>tasuki::PageFurniture</name>
    <message>
        <source>Example: </source>
        <translation>記入例&#x3000;</translation>
    </message>
</context>
<context>
    <name>tasuki::PageLayout</name>
    <message>
        <source>… (annex %1)</source>
        <translation>…（別紙%1）</translation>
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
    <message>
        <source>Show: %1</source>
        <translation>%1を表示</translation>
    </message>
</context>
<context>
    <name>tasuki::PatientField</name>
    <message>
        <source>Client</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Type a name to find a client, or ↓</source>
        <translation>名前やふりがなで探す、または ↓</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>患者さんの氏名</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>氏名のふりがな</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Please choose the client this room is about.</source>
        <translation>どの利用者の部屋かをお選びください。</translation>
    </message>
    <message>
        <source>Please write name, reading and birth date of the patient; all three together tell her from a namesake.</source>
        <translation>患者さんの氏名・ふりがな・生年月日をお書きください。三つがそろうと、同姓同名の方と間違えません。</translation>
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
    <name>tasuki::PhraseBox</name>
    <message>
        <source>Phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Enter takes it   Ctrl+N new   F2 change   Ctrl+Delete remove   Esc back</source>
        <translation>Enter 入れる&#x3000;Ctrl+N 新しく登録&#x3000;F2 直す&#x3000;Ctrl+Delete 消す&#x3000;Esc 戻る</translation>
    </message>
    <message>
        <source>No phrases yet</source>
        <translation>定型文はまだありません</translation>
    </message>
    <message>
        <source>Mark a sentence you write often and press Ctrl+. – or Ctrl+N here.</source>
        <translation>よく書く文を選んで Ctrl+. を押すか、ここで Ctrl+N を押すと登録できます。</translation>
    </message>
    <message>
        <source>No phrase of this name</source>
        <translation>この読みの定型文はありません</translation>
    </message>
    <message>
        <source>Ctrl+N keeps a new one.</source>
        <translation>Ctrl+N で新しく登録できます。</translation>
    </message>
    <message>
        <source>The phrases cannot be read</source>
        <translation>定型文を読み込めません</translation>
    </message>
</context>
<context>
    <name>tasuki::PhraseForm</name>
    <message>
        <source>A few kana or letters, e.g. とき</source>
        <translation>短い読み（例：とき）</translation>
    </message>
    <message>
        <source>Keep  Ctrl+Enter</source>
        <translation>登録する  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>短い読み</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Please write the phrase.</source>
        <translation>定型文を入力してください。</translation>
    </message>
    <message>
        <source>Please give it an abbreviation to call it by.</source>
        <translation>呼び出すための短い読みを入力してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::PickEditor</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選んだもの</translation>
    </message>
    <message>
        <source>Type to find, or ↓</source>
        <translation>文字を入れて探すか、↓で一覧</translation>
    </message>
</context>
<context>
    <name>tasuki::PickLine</name>
    <message>
        <source>Show the choices</source>
        <translation>選択肢を開く</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>tasuki::PicturePaste</name>
    <message>
        <source>pasted-%1.%2</source>
        <comment>file name: moment, ending</comment>
        <translation>貼り付け-%1.%2</translation>
    </message>
    <message>
        <source>The picture could not be taken over. Save it as a file and attach that (Ctrl+O).</source>
        <translation>画像を取り込めませんでした。ファイルに保存してから添付してください（Ctrl+O）。</translation>
    </message>
</context>
<context>
    <name>tasuki::PlanBox</name>
    <message>
        <source>From the pasted text</source>
        <translation>貼り付けた文章から</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Space ticks   Enter takes over what is ticked</source>
        <translation>↑ ↓ 選ぶ&#x3000;スペース チェック&#x3000;Enter チェックしたものを取り込む</translation>
    </message>
    <message>
        <source>No heading of the sheet was found in the text. Write headings as the care plan does, e.g. 家族の意向：…</source>
        <translation>シートの項目にあたる見出しが見つかりません。ケアプランのように「家族の意向：…」と見出しを付けて書いてください。</translation>
    </message>
    <message>
        <source>fits none of the answers; please choose by hand</source>
        <translation>選択肢に当てはまりません。画面で選んでください</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>今の記載：%1</translation>
    </message>
    <message>
        <source>no place found: %1</source>
        <translation>入れる場所が見つかりません：%1</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answers  Enter</source>
        <translation>
            <numerusform>%n 件を取り込む  Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::PointEditor</name>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Text of the care point</source>
        <translation>療養のポイントの文章</translation>
    </message>
    <message>
        <source>What everybody who comes has to know</source>
        <translation>訪問する皆さんが知っておくこと</translation>
    </message>
    <message>
        <source>You are editing this point. What it said before stays to be seen.</source>
        <translation>このポイントを編集しています。前の文章も残り、あとから見られます。</translation>
    </message>
    <message>
        <source>Add  Ctrl+Enter</source>
        <translation>追加  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Store  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>tasuki::PointModel</name>
    <message>
        <source>On top</source>
        <translation>いちばん上</translation>
    </message>
    <message>
        <source>more at the right</source>
        <translation>続きは右に</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>tasuki::PointPanel</name>
    <message>
        <source>Opens the message it was kept from (O)</source>
        <translation>もとの連絡を開きます(O)</translation>
    </message>
    <message>
        <source>Writes another version; what it said before stays to be seen (F2)</source>
        <translation>書き直します。前の文章も残ります(F2)</translation>
    </message>
    <message>
        <source>Whether it stands above the others (P)</source>
        <translation>ほかのポイントより上に置くかどうか(P)</translation>
    </message>
    <message>
        <source>It holds no longer; it stays to be seen, with the reason (Del)</source>
        <translation>もう必要のないポイントを終えます。理由とともに残り、あとから見られます(Del)</translation>
    </message>
    <message>
        <source>A new point that says the same</source>
        <translation>同じ文章で新しいポイントを作ります</translation>
    </message>
    <message>
        <source>The whole point</source>
        <translation>ポイントの全文</translation>
    </message>
    <message>
        <source>Edit  F2</source>
        <translation>編集  F2</translation>
    </message>
    <message>
        <source>End  Del</source>
        <translation>終える  Del</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>もう一度追加</translation>
    </message>
    <message>
        <source>Why does it hold no longer?</source>
        <translation>もう必要のない理由</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>終える理由</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>これまでの文章</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>もとの文章:%1</translation>
    </message>
    <message>
        <source>Not on top  P</source>
        <translation>上からはずす  P</translation>
    </message>
    <message>
        <source>On top  P</source>
        <translation>上に置く  P</translation>
    </message>
    <message>
        <source>Choose a point to see where it comes from and what it said before.</source>
        <translation>ポイントを選ぶと、もとの連絡とこれまでの文章が見られます。</translation>
    </message>
</context>
<context>
    <name>tasuki::PollEditor</name>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>戻る  Esc</translation>
    </message>
    <message>
        <source>Ask  Ctrl+Enter</source>
        <translation>尋ねる  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Such as: service meeting</source>
        <translation>例：サービス担当者会議</translation>
    </message>
    <message>
        <source>Throws away what was begun here</source>
        <translation>ここに書きかけたものを消します</translation>
    </message>
    <message>
        <source>What was begun is kept (Esc)</source>
        <translation>書きかけたものは残ります（Esc）</translation>
    </message>
    <message>
        <source>What is to be agreed on</source>
        <translation>何の日程ですか</translation>
    </message>
    <message>
        <source>Candidate dates</source>
        <translation>候補日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is to be agreed on? Please write it down.</source>
        <translation>何の日程か、書いてください。</translation>
    </message>
    <message>
        <source>Please write a shorter note, up to %1 characters.</source>
        <translation>メモは%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be stored. Please write it again.</source>
        <translation>保存できない文字が含まれています。書き直してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::PollPanel</name>
    <message>
        <source>Decide on this date  Enter</source>
        <translation>この日に決める  Enter</translation>
    </message>
    <message>
        <source>Makes an entry of the calendar at the chosen date (Enter)</source>
        <translation>選んだ候補日を、カレンダーの予定にします（Enter）</translation>
    </message>
    <message>
        <source>Close without a date  Del</source>
        <translation>日程なしで終える  Del</translation>
    </message>
    <message>
        <source>It stays to be read, with the reason (Del)</source>
        <translation>理由と一緒に残り、あとからも読めます（Del）</translation>
    </message>
    <message>
        <source>To the entry  O</source>
        <translation>予定を見る  O</translation>
    </message>
    <message>
        <source>Shows the entry in the calendar (O)</source>
        <translation>カレンダーの予定を表示します（O）</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>尋ねている内容</translation>
    </message>
    <message>
        <source>Your row: 1 ○ can, 2 △ can if need be, 3 × cannot, 0 takes it back. It is stored by itself.</source>
        <translation>あなたの行：1は○（都合がよい）、2は△（何とかなる）、3は×（都合が悪い）、0で取り消し。自動で保存されます。</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Why is there no date?</source>
        <translation>日程を決めない理由</translation>
    </message>
    <message>
        <source>Reason for closing without a date</source>
        <translation>日程なしで終える理由</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Decide on %1? It becomes an entry of the calendar, and everybody is told in the messages.</source>
        <translation>%1に決めますか。カレンダーの予定になり、連絡帳で全員にお知らせします。</translation>
    </message>
    <message>
        <source>Decide on %1? It becomes an entry of the calendar.</source>
        <translation>%1に決めますか。カレンダーの予定になります。</translation>
    </message>
</context>
<context>
    <name>tasuki::PollTable</name>
    <message>
        <source>Who can when</source>
        <translation>だれがいつ都合がよいか</translation>
    </message>
</context>
<context>
    <name>tasuki::PollTableModel</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, answer</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>decided on</comment>
        <translation>✓決定 %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>決まった日：%1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>tasuki::PollsPane</name>
    <message>
        <source>Ask for a date  A</source>
        <translation>日程を尋ねる  A</translation>
    </message>
    <message>
        <source>To the calendar  Esc</source>
        <translation>カレンダーへ戻る  Esc</translation>
    </message>
    <message>
        <source>Candidate dates in this room</source>
        <translation>この部屋の日程調整</translation>
    </message>
    <message>
        <source>Proposes dates to the people of this room (A)</source>
        <translation>この部屋の人に候補日を示します（A）</translation>
    </message>
    <message>
        <source>What you have begun is kept. Press A to go on with it.</source>
        <translation>書きかけたものは残っています。Aキーで続きを書けます。</translation>
    </message>
    <message>
        <source>No dates have been asked for</source>
        <translation>日程調整はまだありません</translation>
    </message>
    <message>
        <source>Press A to propose dates. Everybody in this room answers with ○, △ or ×, and you decide.</source>
        <translation>Aキーを押すと、候補日を示せます。部屋の全員が○△×で答え、あなたが日を決めます。</translation>
    </message>
    <message>
        <source>Asked. Everybody in this room can answer now.</source>
        <translation>尋ねました。部屋の全員が回答できます。</translation>
    </message>
    <message>
        <source>Decided. It is in the calendar; press O to see it.</source>
        <translation>決まりました。カレンダーに入っています。Oキーで見られます。</translation>
    </message>
    <message>
        <source>Please say why there is no date: others will ask.</source>
        <translation>日程を決めない理由を書いてください。ほかの人も知りたいはずです。</translation>
    </message>
    <message>
        <source>Closed. It stays to be read.</source>
        <translation>終えました。あとからも読めます。</translation>
    </message>
</context>
<context>
    <name>tasuki::PostDelegate</name>
    <message>
        <source>  (R: acknowledge)</source>
        <translation>  (R:了解)</translation>
    </message>
    <message>
        <source>… the whole post is at the right</source>
        <translation>… 全文は右に出ます</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>認められませんでした</translation>
    </message>
</context>
<context>
    <name>tasuki::PostGestures</name>
    <message>
        <source>Reply to %1</source>
        <translation>返信 %1</translation>
    </message>
    <message>
        <source>Please send or clear first what you have begun to write below.</source>
        <translation>下に書きかけがあります。先に送るか、消してください。</translation>
    </message>
    <message>
        <source>Please give a shorter reason, up to %1 characters.</source>
        <translation>理由は%1文字までにしてください。</translation>
    </message>
    <message>
        <source>Copied as a line for the support record.</source>
        <translation>支援経過の一行として写し取りました。</translation>
    </message>
    <message>
        <source>There are too many pinned posts, or this one was pinned too often. Please take one down first.</source>
        <translation>固定した投稿が多すぎるか、この投稿の固定を変えた回数が多すぎます。先にどれかの固定を外してください。</translation>
    </message>
    <message>
        <source>The sheet this is about is not here, or not yours to see.</source>
        <translation>このシートはこの端末にないか、あなたには見る権限がありません。</translation>
    </message>
</context>
<context>
    <name>tasuki::PostKeeper</name>
    <message>
        <source>This message was taken back, so nothing of it is kept.</source>
        <translation>この投稿は取り消されているため、記録に残せません。</translation>
    </message>
    <message>
        <source>Keep on record: what %1 wrote</source>
        <translation>記録に残す:%1の投稿</translation>
    </message>
    <message>
        <source>Select the part that matters, up to %1 characters: a care point is to be read at a glance.</source>
        <translation>大切なところだけを%1文字まで選んでください。療養のポイントは、ひと目で読めることが大切です。</translation>
    </message>
    <message>
        <source>Kept as a care point of this room.</source>
        <translation>この部屋の療養のポイントに残しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose first whose sheet it is.</source>
        <translation>先に、どなたのシートかを選んでください。</translation>
    </message>
    <message>
        <source>Choose first the item it shall stand in.</source>
        <translation>先に、書き足す項目を選んでください。</translation>
    </message>
    <message>
        <source>There is no room for that much in this item. Select a shorter part, or choose another item.</source>
        <translation>この項目には入りきりません。短く選び直すか、ほかの項目を選んでください。</translation>
    </message>
    <message>
        <source>Kept in the standing sheet of %1: %2</source>
        <translation>%1さんの常備シートに残しました:%2</translation>
    </message>
    <message>
        <source>Copied as a line for the support record. Paste it there.</source>
        <translation>支援経過の行としてコピーしました。記録ソフトに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::PostPanel</name>
    <message>
        <source>The whole post</source>
        <translation>投稿の全文</translation>
    </message>
    <message>
        <source>Files of the post</source>
        <translation>投稿のファイル</translation>
    </message>
    <message>
        <source>Enter opens the file</source>
        <translation>Enterで開きます</translation>
    </message>
    <message>
        <source>Reply  Enter</source>
        <translation>返信  Enter</translation>
    </message>
    <message>
        <source>Writes a reply to it</source>
        <translation>この投稿に返信します</translation>
    </message>
    <message>
        <source>Acknowledge  R</source>
        <translation>了解  R</translation>
    </message>
    <message>
        <source>Tells its author that you have taken note (R)</source>
        <translation>書いた方に了解を伝えます (R)</translation>
    </message>
    <message>
        <source>Correct  F2</source>
        <translation>訂正  F2</translation>
    </message>
    <message>
        <source>Writes another version; the first one stays to be seen (F2)</source>
        <translation>書き直します。前の文も残ります (F2)</translation>
    </message>
    <message>
        <source>Take back  Del</source>
        <translation>取り消し  Del</translation>
    </message>
    <message>
        <source>It stays to be seen as taken back, with the reason (Del)</source>
        <translation>取り消したことと理由が残ります (Del)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写し取る</translation>
    </message>
    <message>
        <source>Copies it as a line for the support record (Ctrl+Shift+C)</source>
        <translation>支援経過の一行として写し取ります (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Why? Everybody here can read it</source>
        <translation>理由(皆さんに見えます)</translation>
    </message>
    <message>
        <source>Reason for taking it back</source>
        <translation>取り消す理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Choose a post to see it whole, and who has read it.</source>
        <translation>投稿を選ぶと、全文と誰が読んだかが出ます。</translation>
    </message>
    <message>
        <source>Who has read it, and what it said before</source>
        <translation>読んだ方と、前の文</translation>
    </message>
    <message>
        <source>Keep on record  K</source>
        <translation>記録に残す  K</translation>
    </message>
    <message>
        <source>As a care point, in the standing sheet or in the support record (K)</source>
        <translation>療養のポイント、常備シート、支援経過のどれかに残します(K)</translation>
    </message>
    <message>
        <source>Pin  P</source>
        <translation>固定する  P</translation>
    </message>
    <message>
        <source>Shows it at the top of the room, for everybody (P)</source>
        <translation>部屋の上に固定し、全員に見せます（P）</translation>
    </message>
    <message>
        <source>Take down  P</source>
        <translation>固定を外す  P</translation>
    </message>
    <message>
        <source>Open the sheet  O</source>
        <translation>シートを開く  O</translation>
    </message>
    <message>
        <source>Goes to the item of the sheet it is about (O)</source>
        <translation>話題になっているシートの項目へ移ります（O）</translation>
    </message>
</context>
<context>
    <name>tasuki::PostSender</name>
    <message>
        <source>Please give the day by which it is to be acknowledged, for example %1 – or leave it empty.</source>
        <translation>了解の期限は日付で入れてください(例:%1)。なければ空のままにします。</translation>
    </message>
    <message>
        <source>This names %1, but it is the room of %2. Everybody in this room will read it.</source>
        <translation>「%1」さんのお名前が入っていますが、ここは%2さんの部屋です。この部屋の全員が読みます。</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>このまま送る</translation>
    </message>
    <message>
        <source>What you wrote is saved, but not %1: %2 Press Send to try once more, or leave the file out.</source>
        <translation>本文は保存しましたが、%1 を付けられませんでした。%2 「送る」でもう一度試すか、ファイルを外してください。</translation>
    </message>
    <message>
        <source>This names %1, but nobody&apos;s personal data belongs into this room. Everybody in it will read this.</source>
        <translation>「%1」さんのお名前が入っていますが、この部屋には患者の個人情報を書きません。この部屋の全員が読みます。</translation>
    </message>
</context>
<context>
    <name>tasuki::PostStrip</name>
    <message>
        <source>Folds these lines away, or shows them again</source>
        <translation>この一覧をたたむ、または開きます</translation>
    </message>
    <message>
        <source>Enter goes to the post</source>
        <translation>Enter でその投稿に移ります</translation>
    </message>
    <message>
        <source>%1  ▾</source>
        <translation>%1  ▾</translation>
    </message>
    <message>
        <source>%1  ▴</source>
        <translation>%1  ▴</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>開く：%1</translation>
    </message>
    <message>
        <source>Fold away: %1</source>
        <translation>たたむ：%1</translation>
    </message>
</context>
<context>
    <name>tasuki::PostTimeline</name>
    <message>
        <source>Posts of this room</source>
        <translation>この部屋の投稿</translation>
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
    <message>
        <source>The paper as it will be</source>
        <translation>印刷したときの見た目</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>FAX set (Ctrl+Shift+P)</source>
        <translation>FAX一式（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>Please write why the ticked items are printed.</source>
        <translation>印をつけた項目をのせる理由を書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not printed on this paper.</source>
        <translation>
            <numerusform>この用紙にのせない項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) continue on an annex.</source>
        <translation>
            <numerusform>枠に入りきらない文章が%n件あり、別紙に全文を印刷します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write the pages like 1-2, or leave the field empty.</source>
        <translation>ページは 1-2 のように書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Please look at the printer.</source>
        <translation>印刷できませんでした。プリンターをお確かめください。</translation>
    </message>
</context>
<context>
    <name>tasuki::PrintChoices</name>
    <message>
        <source>Mask the name</source>
        <translation>お名前の一部を伏せる</translation>
    </message>
    <message>
        <source>Empty form for handwriting</source>
        <translation>手書き用の空の様式</translation>
    </message>
    <message>
        <source>Other people&apos;s names inside texts are not masked. Please look through.</source>
        <translation>文章の中のほかの方のお名前は伏せられません。お確かめください。</translation>
    </message>
    <message>
        <source>For the other office (everything)</source>
        <translation>相手の事業所用（すべて）</translation>
    </message>
    <message>
        <source>By FAX</source>
        <translation>FAX用</translation>
    </message>
    <message>
        <source>Copy for the patient (large)</source>
        <translation>ご本人用の写し（大きな字）</translation>
    </message>
    <message>
        <source>Text for the family</source>
        <translation>ご家族へのお便り</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>片面</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>All pages, or 1-2</source>
        <translation>全ページ（または 1-2）</translation>
    </message>
    <message>
        <source>Why they are printed</source>
        <translation>のせる理由</translation>
    </message>
    <message>
        <source>Not printed – tick what must go along</source>
        <translation>のせない項目（のせるときは印）</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>どなた用</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>印刷するページ</translation>
    </message>
</context>
<context>
    <name>tasuki::PrintDocument</name>
    <message>
        <source>%1 years old</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>%1 (%2)  born %3</source>
        <translation>%1（%2）様&#x3000;%3生</translation>
    </message>
</context>
<context>
    <name>tasuki::PrintLayout</name>
    <message>
        <source>Other items</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>tasuki::ProfileCard</name>
    <message>
        <source>Edit  F2</source>
        <translation>書き直す  F2</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>これまでの内容</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>書き直す：%1</translation>
    </message>
    <message>
        <source>What it said before: %1</source>
        <translation>これまでの内容：%1</translation>
    </message>
    <message>
        <source>Not written yet. %1</source>
        <comment>what belongs there</comment>
        <translation>まだ書かれていません。%1</translation>
    </message>
    <message>
        <source>⚠ Somebody else wrote here at the same time without having read the above. Please choose what holds.</source>
        <translation>⚠ 同じときに、ほかの人が上の内容を見ないで書きました。どれが正しいか選んでください。</translation>
    </message>
    <message>
        <source>Took everything out.</source>
        <translation>すべて消しました。</translation>
    </message>
    <message>
        <source>This holds</source>
        <translation>こちらが正しい</translation>
    </message>
    <message>
        <source>What stands above holds</source>
        <translation>上の内容が正しい</translation>
    </message>
</context>
<context>
    <name>tasuki::ProfileEditor</name>
    <message>
        <source>Add another</source>
        <translation>もう一つ追加</translation>
    </message>
    <message>
        <source>Fill in from the office&apos;s own file</source>
        <translation>利用者台帳から写す</translation>
    </message>
    <message>
        <source>Fills only what is empty; nothing is stored yet.</source>
        <translation>空いている欄だけに入ります。まだ保存はされません。</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Store  Ctrl+Enter</source>
        <translation>保存する  Ctrl+Enter</translation>
    </message>
    <message>
        <source>What you changed is not stored yet.</source>
        <translation>変えたところは、まだ保存されていません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>書き続ける</translation>
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
    <name>tasuki::ProfileRowEdit</name>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>外す：%1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
</context>
<context>
    <name>tasuki::ProfileTab</name>
    <message>
        <source>Something in it is waiting to be sent.</source>
        <translation>まだ送られていない内容があります（送信待ち）。</translation>
    </message>
    <message>
        <source>Copy as text  Ctrl+Shift+C</source>
        <translation>文章としてコピー  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>This room is no longer here. You may have left it.</source>
        <translation>この部屋は、もうここにはありません。部屋から外れた可能性があります。</translation>
    </message>
    <message>
        <source>Edit the certification</source>
        <translation>認定を書き直す</translation>
    </message>
    <message>
        <source>Please store or leave first what you have begun to change.</source>
        <translation>先に、書きかけの内容を保存するか、やめるかしてください。</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into another program now. It holds what only this room may read.</source>
        <translation>コピーしました。ほかのソフトに貼り付けられます。この部屋の人だけが読める内容です。ご注意ください。</translation>
    </message>
    <message>
        <source>You had begun to change this and not stored it. It is there again.</source>
        <translation>前に書きかけて保存していない内容を、元に戻しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::QuantityEditor</name>
    <message>
        <source>%1, unit</source>
        <translation>%1、単位</translation>
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
    <name>tasuki::QuoteRow</name>
    <message>
        <source>Leave out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>About the sheet: %1</source>
        <translation>シートの項目：%1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>「%1」を外す</translation>
    </message>
</context>
<context>
    <name>tasuki::ReadingPage</name>
    <message>
        <source>The sheet</source>
        <translation>シートの内容</translation>
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
    <message>
        <source>Discharge sheet  Ctrl+T</source>
        <translation>退院時シート  Ctrl+T</translation>
    </message>
    <message>
        <source>What the care manager needs on the way home (Ctrl+T)</source>
        <translation>退院に向けてケアマネジャーに伝えることを書きます（Ctrl+T）</translation>
    </message>
    <message>
        <source>On paper  Ctrl+P</source>
        <translation>印刷の見本  Ctrl+P</translation>
    </message>
    <message>
        <source>Shows the sheet as it prints (Ctrl+P)</source>
        <translation>印刷される形で表示します（Ctrl+P）</translation>
    </message>
    <message>
        <source>Messages  Ctrl+M</source>
        <translation>連絡帳  Ctrl+M</translation>
    </message>
    <message>
        <source>What you and the care office write to each other (Ctrl+M)</source>
        <translation>居宅介護支援事業所とのやりとり (Ctrl+M)</translation>
    </message>
    <message>
        <source>Choose a line of the sheet first, with the mouse or the arrow keys.</source>
        <translation>先にシートの行を、マウスか矢印キーで選んでください。</translation>
    </message>
</context>
<context>
    <name>tasuki::ReasonPanel</name>
    <message>
        <source>Another reason, then Enter</source>
        <translation>そのほかの理由を書いて Enter</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>そのほかの理由</translation>
    </message>
    <message>
        <source>The person or the family does not wish it</source>
        <translation>本人・家族が望まない</translation>
    </message>
    <message>
        <source>Still being settled with the services</source>
        <translation>サービスと調整中</translation>
    </message>
    <message>
        <source>To be decided at home</source>
        <translation>自宅での様子を見て決める</translation>
    </message>
    <message>
        <source>Why is it not taken up?  %1</source>
        <translation>未反映の理由を選んでください&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>tasuki::ReferenceEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number or ID</source>
        <translation>番号・ID</translation>
    </message>
    <message>
        <source>%1, number or ID</source>
        <translation>%1、番号・ID</translation>
    </message>
</context>
<context>
    <name>tasuki::RepeatEdit</name>
    <message>
        <source>How often</source>
        <translation>くり返し</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>2週間ごと</translation>
    </message>
    <message>
        <source>Every month, the same day</source>
        <translation>毎月の同じ日</translation>
    </message>
    <message>
        <source>Every month, the same weekday</source>
        <translation>毎月の同じ曜日（第何週）</translation>
    </message>
    <message>
        <source>Until which day; empty: no end</source>
        <translation>いつまで。空なら終わりなし</translation>
    </message>
    <message>
        <source>How many times in all; empty: no limit</source>
        <translation>全部で何回。空なら回数を決めない</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>または回数</translation>
    </message>
    <message>
        <source>The last day of the series cannot be read. Write it like R8.6.1.</source>
        <translation>くり返しの最後の日が読み取れません。R8.6.1 のように書いてください。</translation>
    </message>
    <message>
        <source>How many times? Write a number up to %1, or nothing.</source>
        <translation>何回ですか。%1 までの数を書くか、空にしてください。</translation>
    </message>
    <message>
        <source>Please write either the last day or how many times, not both.</source>
        <translation>最後の日か回数の、どちらか一方だけを書いてください。</translation>
    </message>
    <message>
        <source>The series ends before it begins.</source>
        <translation>くり返しの終わりが、始まりより前になっています。</translation>
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
    <name>tasuki::ReviewDelegate</name>
    <message>
        <source>Changed since the preliminary sheet</source>
        <translation>速報から変更</translation>
    </message>
</context>
<context>
    <name>tasuki::ReviewPage</name>
    <message>
        <source>What is different after the stay</source>
        <translation>入院前と変わったこと</translation>
    </message>
    <message>
        <source>The whole discharge sheet</source>
        <translation>退院時シートの全文</translation>
    </message>
    <message>
        <source>1  Take up</source>
        <translation>1  反映する</translation>
    </message>
    <message>
        <source>Writes it into the standing sheet (1)</source>
        <translation>常備シートに書き込みます（1）</translation>
    </message>
    <message>
        <source>2  Considered, no change</source>
        <translation>2  検討し変更なし</translation>
    </message>
    <message>
        <source>The plan stays as it is (2)</source>
        <translation>計画はそのままにします（2）</translation>
    </message>
    <message>
        <source>3  Not taken up …</source>
        <translation>3  未反映…</translation>
    </message>
    <message>
        <source>Asks for the reason (3)</source>
        <translation>理由をうかがいます（3）</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>取り消す  Ctrl+Z</translation>
    </message>
    <message>
        <source>Takes the last decision back (Ctrl+Z)</source>
        <translation>直前の選択を取り消します（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Whole sheet  F5</source>
        <translation>全文を見る  F5</translation>
    </message>
    <message>
        <source>Shows everything the hospital wrote (F5)</source>
        <translation>病院が書いたすべてを表示します（F5）</translation>
    </message>
    <message>
        <source>Finish  Enter</source>
        <translation>確認を終える  Enter</translation>
    </message>
    <message>
        <source>Tells the hospital what became of its information</source>
        <translation>どう活かしたかを病院に伝えます</translation>
    </message>
    <message>
        <source>Discharge information</source>
        <translation>退院情報</translation>
    </message>
    <message>
        <source>Nothing has come from the hospital yet</source>
        <translation>病院からはまだ届いていません</translation>
    </message>
    <message>
        <source>As soon as it sends what changed during the stay, it appears here and under Today.</source>
        <translation>入院中に変わったことが送られてくると、ここと「今日」に表示されます。</translation>
    </message>
    <message>
        <source>A newer sheet has come. Answers that changed are open again.</source>
        <translation>新しいシートが届きました。変わった項目はもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 · from %2 · came %3</source>
        <translation>%1 ・ %2から ・ %3 到着</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未記入：%1</translation>
    </message>
    <message>
        <source>%1 of %2 decided · %3</source>
        <translation>%2件のうち%1件 確認済み ・ %3</translation>
    </message>
    <message>
        <source>Nothing is different from before the stay</source>
        <translation>入院前と変わったことはありません</translation>
    </message>
    <message>
        <source>Please read the whole sheet (F5), then finish.</source>
        <translation>全文（F5）を読んでから、確認を終えてください。</translation>
    </message>
    <message>
        <source>This computer does not know the form of this sheet yet.</source>
        <translation>このシートの様式がまだこのパソコンにありません。</translation>
    </message>
    <message>
        <source>Differences  F5</source>
        <translation>変わったこと  F5</translation>
    </message>
    <message>
        <source>Noted. The standing sheet has no place for this; please write it there yourself.</source>
        <translation>記録しました。常備シートにはこの項目がないため、必要なところへご記入ください。</translation>
    </message>
    <message>
        <source>Some rows are still open.</source>
        <translation>まだ確認していない行があります。</translation>
    </message>
    <message>
        <source>Finished. The hospital will see: %1</source>
        <translation>確認が終わりました。病院に伝わります：%1</translation>
    </message>
    <message>
        <source>The sheet changed meanwhile. Please look again.</source>
        <translation>その間に内容が変わりました。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>On paper  Ctrl+P</source>
        <translation>印刷の見本  Ctrl+P</translation>
    </message>
    <message>
        <source>Shows the sheet as it prints (Ctrl+P)</source>
        <translation>印刷される形で表示します（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>tasuki::RoomHeader</name>
    <message>
        <source>！ Do not write personal data of patients in this room</source>
        <translation>！ この部屋に患者の個人情報を書かない</translation>
    </message>
    <message>
        <source>In this room: %1</source>
        <translation>この部屋にいるのは:%1</translation>
    </message>
</context>
<context>
    <name>tasuki::RoomPage</name>
    <message>
        <source>This room is no longer here</source>
        <translation>この部屋はもうここにありません</translation>
    </message>
    <message>
        <source>Your office was taken out of it, or the consent was withdrawn. What was in it is erased from this computer.</source>
        <translation>事業所が部屋から外れたか、同意が撤回されました。部屋の内容はこの端末から消去されます。</translation>
    </message>
    <message>
        <source>Parts of the room</source>
        <translation>部屋のタブ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, patient</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>tasuki::RoomSettingsTab</name>
    <message>
        <source>Close the room for good…</source>
        <translation>部屋を閉じる…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Opened on %1 by %2.</source>
        <translation>%1、%2が開きました。</translation>
    </message>
    <message>
        <source>Closed on %1 by %2. %3</source>
        <translation>%1、%2さんが閉じました。%3</translation>
    </message>
    <message>
        <source>Only the office that opened the room changes what stands here.</source>
        <translation>ここの内容を変えられるのは、部屋を開いた事業所だけです。</translation>
    </message>
    <message>
        <source>Without a consent nothing goes into the room and nobody can be invited. Please record one below.</source>
        <translation>同意がない間は、この部屋に何も書けず、招待もできません。下で同意を記録してください。</translation>
    </message>
    <message>
        <source>The last changes are only on this computer yet.</source>
        <translation>最後の変更は、まだこの端末だけにあります。</translation>
    </message>
    <message>
        <source>Begin “%1” in this room</source>
        <translation>この部屋の中で「%1」を始める</translation>
    </message>
    <message>
        <source>It stands in the list of rooms. Only the professions it is for see it.</source>
        <translation>部屋の一覧に並びました。対象の職種だけに見えます。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Invited. The room goes on in a new chapter; what was written before stays with those who were here.</source>
        <translation>招待しました。これからは続きの部屋で話します。これまでの内容は、前からの事業所だけが読めます。</translation>
    </message>
    <message>
        <source>Invited. Everybody there reads what is in this room.</source>
        <translation>招待しました。招待先の全員がこの部屋の内容を読みます。</translation>
    </message>
    <message>
        <source>%1 is taken out of this room. Its computers erase the room at their next contact with the centre, with all that is in it.</source>
        <translation>「%1」をこの部屋から外します。外した事業所の端末では、次にセンターにつながったとき、部屋が内容ごと消去されます。</translation>
    </message>
    <message>
        <source>Remove the office</source>
        <translation>この事業所を外す</translation>
    </message>
    <message>
        <source>All offices but %1 lose this room: their computers erase it at their next contact with the centre. Nothing more goes into it until there is a consent again.</source>
        <translation>「%1」のほかはすべての事業所がこの部屋を失い、次にセンターにつながったとき、端末から部屋が消去されます。新しい同意があるまで、部屋には何も書けません。</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>撤回を記録する</translation>
    </message>
    <message>
        <source>The room is closed for good: everybody in it can still read it, and nobody can write any more.</source>
        <translation>部屋を閉じます。元には戻せません。閉じたあとも全員が読めますが、もうだれも書けません。</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>部屋を閉じる</translation>
    </message>
    <message>
        <source>The consent is recorded.</source>
        <translation>同意を記録しました。</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>部屋から抜ける…</translation>
    </message>
    <message>
        <source>Thank you. Everybody in the room sees that it was looked through.</source>
        <translation>ありがとうございます。見たことは部屋の全員に伝わります。</translation>
    </message>
    <message>
        <source>Only the two of you read that room.</source>
        <translation>その部屋を読めるのはふたりだけです。</translation>
    </message>
    <message>
        <source>Only the two of you read this room. Colleagues at your offices do not see it.</source>
        <translation>この部屋を読めるのはふたりだけです。同じ事業所の職員にも見えません。</translation>
    </message>
    <message>
        <source>The room is larger now and goes on in a new chapter; what was written before stays with those who were here.</source>
        <translation>部屋を広げました。これからは新しい章に続きます。これまでの投稿は、今までいた事業所だけが読めます。</translation>
    </message>
    <message>
        <source>The room is larger now.</source>
        <translation>部屋を広げました。</translation>
    </message>
    <message>
        <source>This room was opened from “%1”. %2</source>
        <translation>「%1」から分かれた部屋です。%2</translation>
    </message>
    <message>
        <source>The new room is open. This one stays as it is.</source>
        <translation>新しい部屋ができました。この部屋はそのまま残ります。</translation>
    </message>
    <message>
        <source>Your office leaves this room. Its computers erase the room at their next contact with the centre, with all that is in it. Only the office that opened it can invite you again.</source>
        <translation>この事業所は部屋から抜けます。次にセンターとつながったとき、事業所のパソコンから部屋の中身がすべて消えます。もう一度入るには、部屋を作った事業所の招待が要ります。</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>部屋から抜ける</translation>
    </message>
    <message>
        <source>Once somebody else agrees as well, the centre and all computers delete this room with everything in it. Nobody can bring it back. Please print before what is still needed.</source>
        <translation>もう一人が同意すると、センターとすべてのパソコンから、この部屋と中身がすべて削除されます。だれにも元に戻せません。必要なものは先に印刷してください。</translation>
    </message>
    <message>
        <source>Ask for the deletion</source>
        <translation>削除を申し出る</translation>
    </message>
    <message>
        <source>Everybody in the room sees that you asked. Nothing is deleted yet.</source>
        <translation>申し出たことは部屋の全員に見えます。まだ何も削除されていません。</translation>
    </message>
    <message>
        <source>The centre deletes this room now, and all computers at their next contact, with everything in it. Nobody can bring it back.</source>
        <translation>センターは今すぐ、各パソコンは次につながったときに、この部屋と中身をすべて削除します。だれにも元に戻せません。</translation>
    </message>
    <message>
        <source>Delete the room</source>
        <translation>部屋を削除する</translation>
    </message>
    <message>
        <source>You have agreed. The room goes as soon as the centre knows.</source>
        <translation>同意しました。センターに伝わりしだい、部屋が削除されます。</translation>
    </message>
    <message>
        <source>The room stays. Whoever wants it deleted asks again.</source>
        <translation>部屋はこのまま残ります。削除したいときは、もう一度申し出てください。</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>部屋を残す</translation>
    </message>
    <message>
        <source>The room is kept.</source>
        <translation>部屋を残しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::RoomsPage</name>
    <message>
        <source>There is no room yet</source>
        <translation>まだ部屋がありません</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>連絡帳</translation>
    </message>
    <message>
        <source>Enter opens the room</source>
        <translation>Enterで部屋を開きます</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋の一覧</translation>
    </message>
    <message>
        <source>Find words in all rooms  Ctrl+F</source>
        <translation>すべての部屋からことばを探す  Ctrl+F</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>探すことば</translation>
    </message>
    <message>
        <source>Posts that were found</source>
        <translation>見つかった投稿</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Only what is on this computer is looked through. Try fewer or other words; two letters are enough.</source>
        <translation>この端末にあるものだけを探します。ことばを減らすか、別のことばで試してください。二文字から探せます。</translation>
    </message>
    <message>
        <source>New room…  Ctrl+Shift+N</source>
        <translation>新しい部屋…  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Opens a room with other offices (Ctrl+Shift+N)</source>
        <translation>ほかの事業所との部屋を開きます（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Each admission has a room where the care office and the hospital write to each other. It opens when an admission is recorded. You can also open a room of your own with other offices.</source>
        <translation>入院ごとに、居宅介護支援事業所と病院が書き合う部屋ができます。入院を記録すると開きます。ほかの事業所との部屋をご自分で開くこともできます。</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>新しい部屋…</translation>
    </message>
    <message>
        <source>My calendar</source>
        <translation>私のカレンダー</translation>
    </message>
    <message>
        <source>What is planned in all rooms</source>
        <translation>すべての部屋の予定を見ます</translation>
    </message>
    <message>
        <source>Address book  Ctrl+Shift+B</source>
        <translation>名簿  Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>People and offices of the region, and writing to one of them</source>
        <translation>地域の職員と事業所。ここから、ひとりに書けます</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you wrote could not be handed over to the others: your office had left the room by then. The centre keeps them; ask the office that runs the room.</source>
        <translation>
            <numerusform>書いたもの %n 件は、ほかの事業所に渡せませんでした。その前に、こちらの事業所が部屋を離れたためです。センターが預かっています。部屋を開いた事業所にお問い合わせください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you wrote for a room your office had left could not be handed over at all and were erased here after seven days.</source>
        <translation>
            <numerusform>離れた部屋あてに書いたもの %n 件は、渡せないまま7日たったため、この端末から消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
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
    <name>tasuki::ScanStrip</name>
    <message>
        <source>Scans have arrived. Ctrl+Shift+O attaches the newest one.</source>
        <translation>スキャンが届きました。Ctrl+Shift+O で一番新しいものを添付します。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Puts it to what you are writing</source>
        <translation>書いている投稿に添付します</translation>
    </message>
    <message>
        <source>The same is in this room already</source>
        <translation>同じものがこの部屋にすでにあります</translation>
    </message>
    <message>
        <source>The same was sent from this computer before</source>
        <translation>同じものをこの端末から送ったことがあります</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>%1 と同じものです</translation>
    </message>
    <message>
        <source>%1 is in the room now. What shall become of the file in the scanner&apos;s folder?</source>
        <translation>%1 を部屋に入れました。スキャナーのフォルダーにあるファイルはどうしますか。</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>「%1」に移す</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>%1 could not be moved. Perhaps another program has it open.</source>
        <translation>%1 を移せませんでした。ほかのプログラムで開いているかもしれません。</translation>
    </message>
    <message>
        <source>Choose the folder into which your scanner puts its files. What comes there from now on is offered here; nothing is sent by itself.</source>
        <translation>スキャナーがファイルを入れるフォルダーを選んでください。これから入ったものをここでお知らせします。勝手に送られることはありません。</translation>
    </message>
    <message>
        <source>What comes into %1 is offered here; nothing is sent by itself.</source>
        <translation>%1 に入ったものをここでお知らせします。勝手に送られることはありません。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>No folder any more</source>
        <translation>フォルダーの指定をやめる</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる  Esc</translation>
    </message>
</context>
<context>
    <name>tasuki::SectionList</name>
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
    <message>
        <source>Sections</source>
        <translation>項目の一覧</translation>
    </message>
</context>
<context>
    <name>tasuki::SendGesture</name>
    <message>
        <source>Choose between the two answers</source>
        <translation>書き違いを確かめる</translation>
    </message>
    <message>
        <source>Two people wrote different answers</source>
        <translation>二人の方が違う内容を書いています</translation>
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
        <translation>この方でお間違いありませんか</translation>
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
        <source>Nobody there uses Tasuki yet – please telephone too</source>
        <translation>相手先にたすきを使う方がまだいません。お電話もお願いします</translation>
    </message>
    <message>
        <source>Two people wrote different answers in %1 places. Please choose first.</source>
        <translation>答えが違うところが%1か所あります。先に選んでください。</translation>
    </message>
    <message>
        <source>The sheet changed meanwhile. Please look again and send.</source>
        <translation>その間に内容が変わりました。もう一度ご確認のうえ送ってください。</translation>
    </message>
</context>
<context>
    <name>tasuki::SendPanel</name>
    <message>
        <source>Send  Enter</source>
        <translation>送る  Enter</translation>
    </message>
    <message>
        <source>Sends the sheet (Enter)</source>
        <translation>シートを送ります（Enter）</translation>
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
    <name>tasuki::SheetFooter</name>
    <message>
        <source>Takes the last change back (Ctrl+Z)</source>
        <translation>直前の変更を取り消します（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Does it again after all (Ctrl+Shift+Z)</source>
        <translation>取り消した変更をもう一度行います（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>What this item said before (Ctrl+H)</source>
        <translation>この項目に以前書かれていたこと（Ctrl+H）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation>この端末に保存 %1</translation>
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
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>tasuki::SheetPrinter</name>
    <message>
        <source>What has changed</source>
        <translation>変化の一覧</translation>
    </message>
    <message>
        <source>To: %1   From: %2</source>
        <translation>宛先：%1&#x3000;&#x3000;差出：%2</translation>
    </message>
    <message>
        <source>%1 items were left out. Please ask by telephone.</source>
        <translation>記載を控えた項目が%1件あります（電話でお尋ねください）</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>別紙</translation>
    </message>
    <message>
        <source>A selection for you. Please ask us about anything else.</source>
        <translation>お渡し用に項目を選んで印刷しています。くわしくはお尋ねください。</translation>
    </message>
    <message>
        <source>Form %1  %2</source>
        <translation>様式 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Document %1  version %2</source>
        <translation>文書番号 %1&#x3000;第%2版</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
</context>
<context>
    <name>tasuki::SheetText</name>
    <message>
        <source>Quote in the room (Ctrl+Shift+Q)</source>
        <translation>連絡帳に引用する（Ctrl+Shift+Q）</translation>
    </message>
</context>
<context>
    <name>tasuki::ShownEditor</name>
    <message>
        <source>Calculated</source>
        <translation>自動計算</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>読むだけの欄</translation>
    </message>
</context>
<context>
    <name>tasuki::SplitPanel</name>
    <message>
        <source>Another room with some of these offices</source>
        <translation>一部の事業所と別の部屋を作る</translation>
    </message>
    <message>
        <source>Open another room from here…</source>
        <translation>ここから別の部屋を作る…</translation>
    </message>
    <message>
        <source>About the same patient, on the same consent. This room stays as it is.</source>
        <translation>同じ利用者について、同じ同意のもとで作ります。この部屋はそのまま残ります。</translation>
    </message>
    <message>
        <source>Name of the new room</source>
        <translation>新しい部屋の名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>何のための部屋か</translation>
    </message>
    <message>
        <source>It is the first post of the new room</source>
        <translation>新しい部屋の最初の投稿になります</translation>
    </message>
    <message>
        <source>Open the new room</source>
        <translation>新しい部屋を作る</translation>
    </message>
    <message>
        <source>Please give the new room a name.</source>
        <translation>新しい部屋の名前を書いてください。</translation>
    </message>
    <message>
        <source>Please say what the new room is for.</source>
        <translation>何のための部屋かを書いてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::StandingSheetPanel</name>
    <message>
        <source>This computer does not know the form of this sheet yet.</source>
        <translation>この端末には、このシートの様式がまだありません。</translation>
    </message>
    <message>
        <source>She is not in hospital, so there is no room to quote it in.</source>
        <translation>入院中ではないため、引用する連絡帳がありません。</translation>
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
    <name>tasuki::SwitchPanel</name>
    <message>
        <source>Name and parts of the room</source>
        <translation>部屋の名前と機能</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Caretaker</source>
        <translation>世話役</translation>
    </message>
    <message>
        <source>Nobody; type a name, or ↓</source>
        <translation>なし。名前を入れて選ぶ、または ↓</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>部屋の名前</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, office</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>tasuki::TableBlock</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>＋ One more line</source>
        <translation>＋ 1行ふやす</translation>
    </message>
    <message>
        <source>Ctrl and +</source>
        <translation>Ctrlキーと＋</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>%1行目を消す</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl and −)</source>
        <translation>この行を消す（Ctrlキーと－）</translation>
    </message>
</context>
<context>
    <name>tasuki::TalkBoard</name>
    <message>
        <source>Goes to the next post addressed to you, your office or your profession (A in the list)</source>
        <translation>自分・事業所・職種宛ての次の投稿に移ります（一覧では A）</translation>
    </message>
    <message numerus="yes">
        <source>Addressed to you: %n  A</source>
        <translation>
            <numerusform>あなた宛て：%n件  A</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, beginning of a post</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Pinned: %n</source>
        <translation>
            <numerusform>固定した投稿：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vacancies valid today: %n</source>
        <translation>
            <numerusform>今日有効な空き情報：%n件</numerusform>
        </translation>
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
    <name>tasuki::TimeSpanEdit</name>
    <message>
        <source>Begins at; empty: all day</source>
        <translation>始まる時刻。空なら終日</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終わる時刻</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Last day; empty: the same day</source>
        <translation>最後の日。空なら同じ日</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>To</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Like 9:30 or 0930</source>
        <translation>例：9:30 または 0930</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it like R8.6.1 or 2026-06-01.</source>
        <translation>日付が読み取れません。R8.6.1 や 2026-06-01 のように書いてください。</translation>
    </message>
    <message>
        <source>The time cannot be read. Write it like 9:30.</source>
        <translation>時刻が読み取れません。9:30 のように書いてください。</translation>
    </message>
    <message>
        <source>When does it begin? Without times it is all day.</source>
        <translation>何時に始まりますか。時刻を書かなければ終日になります。</translation>
    </message>
    <message>
        <source>It ends before it begins, or lasts longer than a year. Please check days and times.</source>
        <translation>終わりが始まりより前か、1年を超えています。日付と時刻を確かめてください。</translation>
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
    <message>
        <source>What is written in your rooms is under Messages.</source>
        <translation>部屋に書かれたことは「連絡帳」にあります。</translation>
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
    <name>tasuki::TraySign</name>
    <message>
        <source>Open Tasuki</source>
        <translation>たすきを開く</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>お知らせの設定…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Tasuki</source>
        <translation>たすき</translation>
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
<context>
    <name>tasuki::UrlEditor</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Really open %1?</source>
        <translation>%1 を開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>tasuki::VacancyForm</name>
    <message>
        <source>Number of free places</source>
        <translation>空きの人数</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>空きの始まる日</translation>
    </message>
    <message>
        <source>This holds until</source>
        <translation>この情報の期限</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>who answers, and the number</source>
        <translation>担当者と電話番号</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>空き人数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>いつまで有効</translation>
    </message>
    <message>
        <source>Please give the number of free places, 0 when it is full.</source>
        <translation>空きの人数を入れてください。満員のときは 0 です。</translation>
    </message>
    <message>
        <source>Please give from when there are free places, and until when that holds, for example %1.</source>
        <translation>いつから空きがあり、いつまで有効な情報かを入れてください。例：%1</translation>
    </message>
    <message>
        <source>The vacancy would end before it begins. Please look at the dates.</source>
        <translation>期限が始まりの日より前になっています。日付をご確認ください。</translation>
    </message>
    <message>
        <source>The contact cannot be read. Please write it anew.</source>
        <translation>連絡先が読み取れません。書き直してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::VitalChart</name>
    <message>
        <source>Chart of what was measured</source>
        <translation>バイタルのグラフ</translation>
    </message>
    <message>
        <source>← → go along the points, ↑ ↓ to the next chart</source>
        <translation>← → で点を移動、↑ ↓ で次のグラフへ</translation>
    </message>
    <message>
        <source>%1%2, %3 (%4 of %5)</source>
        <translation>%1%2&#x3000;%3（%4／%5）</translation>
    </message>
</context>
<context>
    <name>tasuki::VitalEntryBox</name>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Store  Enter</source>
        <translation>記録  Enter</translation>
    </message>
    <message>
        <source>Values in one line</source>
        <translation>バイタルを一行で</translation>
    </message>
    <message>
        <source>e.g. 36.8 128/74 72 98, or T36.8 BP128/74 P72 SpO2 98 BW45.2 BS110 FS2</source>
        <translation>例：36.8 128/74 72 98&#x3000;または 体温36.8 血圧128/74 脈72 SpO2 98 体重45.2 血糖110 顔2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remark, if any</source>
        <translation>備考（あれば）</translation>
    </message>
    <message>
        <source>You are correcting a measurement. The others will see both.</source>
        <translation>測定を訂正しています。訂正前と後の両方がみなさんに見えます。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>記録しました：%1</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>読み取り：%1</translation>
    </message>
    <message>
        <source>What is understood stands here before Enter stores it.</source>
        <translation>読み取った値がここに出ます。確かめて Enter で記録します。</translation>
    </message>
    <message>
        <source>Write what was measured, such as 36.8 128/74 72 98.</source>
        <translation>測った値を「36.8 128/74 72 98」のようにお書きください。</translation>
    </message>
</context>
<context>
    <name>tasuki::VitalRowBar</name>
    <message>
        <source>Correct  F2</source>
        <translation>訂正  F2</translation>
    </message>
    <message>
        <source>Take back  Del</source>
        <translation>取り消し  Del</translation>
    </message>
    <message>
        <source>Writes it anew; the first one stays to be seen (F2)</source>
        <translation>書き直します。前の値も残って見えます（F2）</translation>
    </message>
    <message>
        <source>It stays to be seen, struck out, with the reason (Del)</source>
        <translation>取り消し線と理由を付けて残ります（Del）</translation>
    </message>
    <message>
        <source>Why? Everybody here can read it</source>
        <translation>理由（部屋のみなさんに見えます）</translation>
    </message>
    <message>
        <source>Reason for taking the measurement back</source>
        <translation>測定を取り消す理由</translation>
    </message>
    <message>
        <source>Take back  Enter</source>
        <translation>取り消す  Enter</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <source>Only who wrote a measurement can correct it or take it back.</source>
        <translation>訂正や取り消しは、書いた本人だけができます。</translation>
    </message>
</context>
<context>
    <name>tasuki::VitalTable</name>
    <message>
        <source>Table of what was measured</source>
        <translation>バイタルの表</translation>
    </message>
</context>
<context>
    <name>tasuki::VitalTableModel</name>
    <message>
        <source>Corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正した値</translation>
    </message>
    <message>
        <source>Not accepted, nobody else sees it. %1</source>
        <translation>受け付けられず、ほかの人には見えていません。%1</translation>
    </message>
    <message>
        <source>Could not be taken back. %1</source>
        <translation>取り消しは受け付けられませんでした。%1</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>この端末に保存・送信待ち</translation>
    </message>
    <message>
        <source>%1, does not count</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>測定者</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>tasuki::VitalsTab</name>
    <message>
        <source>2 weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>This room is not on this computer any more.</source>
        <translation>この部屋は、もうこの端末にはありません。</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>この期間の測定はありません</translation>
    </message>
    <message>
        <source>Write the values into the line above and press Enter, or choose a longer time.</source>
        <translation>上の行に値を書いて Enter を押すか、長い期間を選んでください。</translation>
    </message>
    <message>
        <source>Choose a longer time.</source>
        <translation>長い期間を選んでください。</translation>
    </message>
</context>
</TS>
