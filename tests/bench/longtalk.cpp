// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/longtalk.h"

#include "core/base/japanesetext.h"
#include "core/sqlite/database.h"
#include "core/wire/post.h"

#include <random>

namespace tasuki::bench {

namespace {

    constexpr int rowsAtOnce = 5000;
    constexpr int rareEvery = 50'000;

    /// Sentences of the trade, 60 to 100 characters; one in very many holds a rare word.
    QString textOf(int number)
    {
        static const QStringList words{
            QStringLiteral("昨夜はよく眠れたそうです。"),
            QStringLiteral("食事は主食八割、副食全量。むせ込みはありませんでした。"),
            QStringLiteral("血圧128/76、体温36.4℃、SpO2 97％。"),
            QStringLiteral("ご家族から退院後の住宅改修について相談がありました。"),
            QStringLiteral("リハビリは平行棒内を二往復、ふらつきなし。"),
            QStringLiteral("内服は一包化へ変更、薬剤師に確認済みです。"),
            QStringLiteral("カンファレンスは木曜14時から、オンラインでも参加できます。"),
            QStringLiteral("夜間トイレに二回起きられました。センサーを継続します。"),
            QStringLiteral("訪問看護の初回訪問日を調整中、決まり次第お知らせします。"),
            QStringLiteral("義歯の調整を依頼しました。とろみは中間のままです。")};
        std::mt19937 random{quint32(number)};
        QString text;
        while (text.size() < 60)
            text += words.at(qsizetype(random() % quint32(words.size())));
        return number % rareEvery == 7 ? text + QStringLiteral("褥瘡") : text;
    }

} // namespace

LongTalk::LongTalk(int postsInARoom)
    : m_postsInARoom(postsInARoom)
{
    reopen();
    for (const ScopeId &room : std::as_const(m_rooms))
        fill(room);
}

void LongTalk::reopen()
{
    m_store.reset();
    m_store = ClientStore::open(m_folder.filePath(QStringLiteral("store.sqlite")), m_vault, m_clock)
                  .value();
}

ObjectRow LongTalk::post(int number)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.kind = QStringLiteral("msg.add");
    operation.object = ObjectId::create();
    operation.at = QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC).addSecs(300 * qint64{number});
    PostDraft draft;
    draft.text = textOf(number);
    draft.wantsAcknowledgement = number % 20 == 0;
    operation.payload = toJson(draft);
    QJsonObject body = apply({}, operation, m_other).body;
    operation.id = OperationId::create();
    operation.kind = QStringLiteral("msg.seen");
    operation.payload = {};
    if (number % 50 != 0)
        body = apply(body, operation, m_me).body;
    return {QStringLiteral("msg"), operation.object, number + 1, canonicalBody(body)};
}

void LongTalk::fill(ScopeId room)
{
    ScopeRecord scope;
    scope.id = room;
    scope.roomTemplate = QStringLiteral("handoff");
    bool isGood = bool(m_store->scopes().put(scope));
    for (int from = 0; from < m_postsInARoom && isGood; from += rowsAtOnce) {
        isGood = bool(m_store->transaction([&]() -> Result<void> {
            Result<void> done;
            const int end = std::min(from + rowsAtOnce, m_postsInARoom);
            for (int i = from; i < end && done; ++i) {
                const ObjectRow row = post(m_written++);
                if (i == m_postsInARoom / 2 && room == this->room())
                    m_middle = postFromBody(room, row.id, parseJsonObject(row.body).value())
                                   .value()
                                   .place();
                done = m_store->objects().put(room, row);
            }
            return done;
        }));
    }
    if (!isGood)
        std::abort(); // nothing to measure
}

bool LongTalk::arrive()
{
    return bool(m_store->objects().put(room(), post(m_written++)));
}

qint64 LongTalk::fetchSealed(int most)
{
    static const auto raw = Database::open(m_folder.filePath(QStringLiteral("store.sqlite")));
    Statement rows = (*raw)->statement(
        "rows",
        "SELECT payload FROM object INDEXED BY post_by_moment WHERE scope=? AND moment IS NOT NULL "
        "ORDER BY moment DESC,id DESC LIMIT ?");
    rows.bindAll(room().uuid(), most);
    qint64 bytes = 0;
    while (rows.step().value())
        bytes += rows.blob(0).size();
    return bytes;
}

QStringList LongTalk::keys()
{
    QStringList keys;
    for (int number = 0; number < m_written; ++number)
        keys.append(searchKey(textOf(number)));
    return keys;
}

} // namespace tasuki::bench
