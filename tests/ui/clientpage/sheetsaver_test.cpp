// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/sheets/sheetsaver.h"

using namespace tasuki;

namespace {

QList<Answer> text(const QString &words)
{
    return {Answer{{QStringLiteral("valueString"), words}}};
}

/// Saves only when the test says so, and may have been written to by a colleague meanwhile.
class SlowSheets final : public StandingSheets {
public:
    QFuture<Result<Sheet>> open(ObjectId) override { return {}; }
    QFuture<Result<Sheet>> save(const Sheet &seen, const QMap<QString, QJsonValue> &changed,
                                const QMap<QString, AnswerSource> &from) override
    {
        bases += seen;
        sources += from;
        saves += changed;
        promise = std::make_unique<QPromise<Result<Sheet>>>();
        promise->start();
        return promise->future();
    }
    QFuture<Result<Sheet>> append(ObjectId, const QString &, const QString &) override
    {
        return {};
    }
    QFuture<Result<Sheet>> confirm(ObjectId, const QStringList &) override { return {}; }
    QFuture<Result<Sheet>> settle(ObjectId, const SheetConflict &, const QJsonValue &) override
    {
        return {};
    }
    QFuture<Result<QList<SheetValue>>> history(ObjectId, const QString &) override { return {}; }
    QFuture<Result<QList<SheetVersion>>> versions(ObjectId) override { return {}; }
    QFuture<Result<Sheet>> at(const SheetVersion &) override { return {}; }
    void answer(const Sheet &sheet)
    {
        promise->addResult(Result<Sheet>(sheet));
        promise->finish();
        QTest::qWait(0);
    }

    QList<Sheet> bases;
    QList<QMap<QString, QJsonValue>> saves;
    QList<QMap<QString, AnswerSource>> sources;
    std::unique_ptr<QPromise<Result<Sheet>>> promise;
};

} // namespace

TEST_CASE("What was taken from a pasted plan is saved with its source, once", "[ui][autosave]")
{
    TestDesk desk;
    FormState answers(desk.form());
    SlowSheets sheets;
    QObject owner;
    SheetSaver saver(sheets, &owner);
    Sheet stored;
    saver.begin(stored, &answers);
    answers.setAnswers(QStringLiteral("D01"), text(QStringLiteral("園芸")));
    saver.touch();
    saver.noteSource({QStringLiteral("D01")}, AnswerSource::Imported);
    saver.saveNow();
    REQUIRE(sheets.sources.size() == 1);
    CHECK(sheets.sources[0].value(QStringLiteral("D01")) == AnswerSource::Imported);
    stored.groups = sheets.saves[0];
    sheets.answer(stored);

    answers.setAnswers(QStringLiteral("D01"), text(QStringLiteral("園芸と囲碁")));
    saver.touch();
    saver.saveNow();
    REQUIRE(sheets.sources.size() == 2);
    CHECK(sheets.sources[1].isEmpty()); // typed
}

TEST_CASE("A colleague's answer is neither overwritten nor sent back as one's own",
          "[ui][autosave]")
{
    TestDesk desk;
    FormState answers(desk.form());
    SlowSheets sheets;
    QObject owner;
    SheetSaver saver(sheets, &owner);
    Sheet stored;
    saver.begin(stored, &answers);

    answers.setAnswers(QStringLiteral("D01"), text(QStringLiteral("園芸")));
    saver.touch();
    saver.saveNow();
    REQUIRE(sheets.saves.size() == 1);
    CHECK(sheets.saves[0].keys() == QStringList{QStringLiteral("D01")});

    answers.setAnswers(QStringLiteral("D02"), text(QStringLiteral("typed meanwhile")));
    saver.touch();
    stored.groups = sheets.saves[0];
    stored.groups.insert(
        QStringLiteral("F07"),
        QJsonObject{{QStringLiteral("F07"),
                     QJsonArray{QJsonObject{
                         {QStringLiteral("valueString"), QStringLiteral("by a colleague")}}}}});
    sheets.answer(stored);

    REQUIRE(sheets.saves.size() == 2);
    CHECK(sheets.saves[1].keys() == QStringList{QStringLiteral("D02")});
    CHECK(answers.answers(QStringLiteral("F07")) == text(QStringLiteral("by a colleague")));
    CHECK(answers.answers(QStringLiteral("D02")) == text(QStringLiteral("typed meanwhile")));
}

TEST_CASE("A group both wrote keeps its old base, so that the merge sees two writers",
          "[ui][autosave][conflict]")
{
    TestDesk desk;
    FormState answers(desk.form());
    SlowSheets sheets;
    QObject owner;
    SheetSaver saver(sheets, &owner);
    Sheet stored;
    saver.begin(stored, &answers);
    answers.setAnswers(QStringLiteral("D01"), text(QStringLiteral("mine")));
    stored.groups.insert(QStringLiteral("D01"),
                         QJsonObject{{QStringLiteral("D01"),
                                      QJsonArray{QJsonObject{{QStringLiteral("valueString"),
                                                              QStringLiteral("theirs")}}}}});

    saver.adopt(stored);
    saver.saveNow();

    REQUIRE(sheets.saves.size() == 1);
    CHECK(sheets.bases[0].groups.value(QStringLiteral("D01")).isNull());
    CHECK(answers.answers(QStringLiteral("D01")) == text(QStringLiteral("mine")));
}

TEST_CASE("An answer taken away is saved as taken away", "[ui][autosave]")
{
    TestDesk desk;
    FormState answers(desk.form());
    answers.setAnswers(QStringLiteral("D01"), text(QStringLiteral("園芸")));
    SlowSheets sheets;
    QObject owner;
    SheetSaver saver(sheets, &owner);
    Sheet stored;
    stored.groups = answers.groupValues();
    saver.begin(stored, &answers);

    answers.setAnswers(QStringLiteral("D01"), {});
    saver.touch();
    saver.saveNow();

    REQUIRE(sheets.saves.size() == 1);
    CHECK(sheets.saves[0].value(QStringLiteral("D01"), 7).isNull());
}
