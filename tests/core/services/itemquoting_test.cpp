// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "core/services/itemquoting.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

/// An admission whose sheet says 褥瘡 of the bedsore, in its room, and the standing sheet it was
/// copied from in the office's own file.
struct Quoting {
    Quoting()
        : answers(FormLibrary::builtIn().latest(
            QStringLiteral("https://tasuki.example/forms/admission-information")))
    {
        for (const QString &known : answers.form().linkIds()) {
            const FormItem *item = answers.form().item(known);
            if (linkId.isEmpty() && item->type == ItemType::Text
                && !answers.form().isInRepeatingGroup(known) && answers.isEnabled(known))
                linkId = known;
        }
        REQUIRE_FALSE(linkId.isEmpty());
        answers.setAnswers(linkId, {QJsonObject{{QStringLiteral("valueString"), said}}});
        group = answers.form().mergeGroupOf(linkId);
        standing.id = ObjectId::create();
        standing.scope = ScopeId::create();
        standing.form = answers.form().canonical();
        standing.groups.insert(group, said);
        standing.traces.insert(group, {PersonId::create(), at, AnswerSource::Typed});
        entry.episode.id = ObjectId::create();
        entry.episode.scope = ScopeId::create();
        Sheet sent = standing;
        sent.id = ObjectId::create();
        sent.scope = entry.episode.scope;
        sent.version = 2;
        entry.sheet = sent;
    }
    ItemQuote quote() const { return itemQuote(entry, standing, answers, linkId); }

    const QString said = QStringLiteral("左の踵に\n褥瘡があります");
    const QDateTime at = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
    FormState answers;
    QString linkId, group;
    Sheet standing;
    EpisodeEntry entry;
};

} // namespace

TEST_CASE("What was sent says the same: that is quoted, with its value", "[services][quote]")
{
    const Quoting quoting;
    const ItemQuote quote = quoting.quote();
    CHECK(quote.sheet == quoting.entry.sheet->id);
    CHECK(quote.version == 2);
    CHECK(quote.linkId == quoting.linkId);
    CHECK(quote.writtenAt == quoting.at);
    CHECK(quote.value == QStringLiteral("左の踵に 褥瘡があります"));
    CHECK(isGoodItemQuote(quote));
}

TEST_CASE("What only the office's own file says stays there", "[services][quote]")
{
    Quoting quoting;
    quoting.entry.sheet->groups[quoting.group] = QStringLiteral("別の言葉");
    const ItemQuote later = quoting.quote();
    CHECK(later.sheet == quoting.standing.id);
    CHECK(later.value.isEmpty());
    CHECK(isGoodItemQuote(later));
    quoting.entry.sheet.reset();
    CHECK(quoting.quote().value.isEmpty());
}

TEST_CASE("A value too long for a post is cut, never through a letter", "[services][quote]")
{
    Quoting quoting;
    const QString letters = u'a' + QStringLiteral("𠮷").repeated(ItemQuote::longestValue);
    quoting.answers.setAnswers(quoting.linkId,
                               {QJsonObject{{QStringLiteral("valueString"), letters}}});
    CHECK(isGoodItemQuote(quoting.quote()));
}

TEST_CASE("A quote leads to the very sheet, to the reader's own of that form, or nowhere",
          "[services][quote]")
{
    Quoting quoting;
    ItemQuote quote = quoting.quote();
    const ScopeId room = quoting.entry.episode.scope;
    Snapshot ward;
    ward.episodes.append(quoting.entry);
    REQUIRE(quotedSheet(quote, room, ward));
    CHECK(quotedSheet(quote, room, ward)->kind == QuotedSheet::Kind::Admission);
    CHECK(quotedSheet(quote, room, ward)->object == quoting.entry.episode.id);

    quote.sheet = quoting.standing.id; // not the ward's to see
    CHECK(quotedSheet(quote, room, ward)->kind == QuotedSheet::Kind::Admission);
    CHECK_FALSE(quotedSheet(quote, ScopeId::create(), ward));
    CHECK_FALSE(quotedSheet(quote, room, Snapshot()));

    Snapshot office = ward;
    ClientEntry client;
    client.client.id = ObjectId::create();
    client.standingSheet = quoting.standing.id;
    office.clients.append(client);
    CHECK(quotedSheet(quote, room, office)->kind == QuotedSheet::Kind::Standing);
    CHECK(quotedSheet(quote, room, office)->object == client.client.id);
}

TEST_CASE("An item is overtaken when it says something else by now", "[services][quote]")
{
    Quoting quoting;
    ItemQuote quote = quoting.quote();
    Sheet now = quoting.standing;
    CHECK_FALSE(isOvertaken(quote, now, quoting.answers));
    now.traces[quoting.group].at = quoting.at.addSecs(60);
    CHECK_FALSE(isOvertaken(quote, now, quoting.answers)); // the same words once more
    ItemQuote silent = quote;
    silent.value.clear();
    CHECK(isOvertaken(silent, now, quoting.answers));
    quoting.answers.setAnswers(
        quoting.linkId,
        {QJsonObject{{QStringLiteral("valueString"), QStringLiteral("治りました")}}});
    CHECK(isOvertaken(quote, now, quoting.answers));
}
