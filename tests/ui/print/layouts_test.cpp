// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/autolayout.h"
#include "ui/print/celltemplate.h"
#include "ui/print/layoutreader.h"

#include <QFile>
#include <QJsonDocument>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QByteArray drawn = R"({
  "form": "https://tasuki.example/forms/admission-information",
  "sections": [{"title": "短い様式", "rows": [[{"label": "氏名", "show": "{B01}"}]]}]
})";

FormLibrary::Form formOf(const QByteArray &json)
{
    const auto loaded = FormDefinition::load(json);
    REQUIRE(loaded);
    return std::make_shared<const FormDefinition>(*loaded);
}

LayoutLibrary libraryOf(const QByteArray &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    LayoutLibrary library;
    library.addFolder(folder.path());
    return library;
}

QSet<QString> itemsToPrint(const FormDefinition &form)
{
    QSet<QString> wanted;
    for (const QString &linkId : form.linkIds()) {
        const FormItem *item = form.item(linkId);
        if (item->isQuestion() && !item->hidden && !item->captureOnly)
            wanted.insert(linkId);
    }
    return wanted;
}

QSet<QString> shownBy(const PrintLayout &layout, const FormLibrary::Form &form)
{
    const FormState state(form);
    return PaperComposer(layout, state, PaperFilling::ForThePen, {}).shown();
}

} // namespace

TEST_CASE("The built-in layouts are without oddities and name only items their form has", "[print]")
{
    const LayoutLibrary layouts = LayoutLibrary::builtIn();
    CHECK(layouts.warnings().isEmpty());
    for (const char *const name : {"admission-information", "discharge-information"}) {
        const auto form = papers::form(QLatin1String(name));
        const PrintLayout layout = layouts.layoutFor(*form);
        CHECK_FALSE(layout.isAutomatic);
        CHECK(LayoutLibrary::strangersIn(layout, *form).isEmpty());
        CHECK(layout.sections.last().title != QStringLiteral("Other items")); // forgot nothing
    }
    for (const char *const name : {"fax-cover", "reply-slip", "patient-copy"})
        CHECK_FALSE(layouts.paper(QLatin1String(name)).sections.isEmpty());
}

TEST_CASE("Every item of every form is on its paper", "[print]")
{
    const LayoutLibrary layouts = LayoutLibrary::builtIn();
    const FormLibrary library = FormLibrary::builtIn();
    for (const auto &form : library.forms()) {
        INFO(form->url().toStdString());
        const QSet<QString> lost = itemsToPrint(*form) - shownBy(layouts.layoutFor(*form), form);
        INFO(QStringList(lost.values()).join(u' ').toStdString());
        CHECK(lost.isEmpty());
        CHECK((itemsToPrint(*form) - shownBy(automaticLayout(*form), form)).isEmpty());
    }
}

TEST_CASE("What a layout forgot stands on a page of its own", "[print]")
{
    const auto form = papers::form(QStringLiteral("admission-information"));
    const LayoutLibrary layouts = libraryOf(drawn);
    const PrintLayout layout = layouts.layoutFor(*form);
    REQUIRE(layout.sections.size() == 2);
    CHECK(layout.sections.last().startsPage);
    CHECK((itemsToPrint(*form) - shownBy(layout, form)).isEmpty());
    const FormState state = papers::demoSheet(0);
    const papers::Pdf pdf(SheetPrinter(papers::documentOf(state), {}, layouts));
    CHECK(pdf.text(1).contains(u"短い様式"));
    CHECK_FALSE(pdf.text(1).contains(u"将棋"));
    CHECK(pdf.text().contains(u"将棋"));
}

TEST_CASE("A layout file that cannot be used is a warning, and the form prints by itself",
          "[print]")
{
    const auto form = papers::form(QStringLiteral("admission-information"));
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"form\": 3}"),
          QByteArray("\xff\xfe"), QByteArray("{\"sections\": []}")}) {
        const LayoutLibrary layouts = libraryOf(bad);
        CHECK(layouts.warnings().size() == 1);
        CHECK(layouts.layoutFor(*form).isAutomatic);
    }
}

TEST_CASE("Each oddity in a layout is warned of with its place", "[print]")
{
    const auto read = readLayout(R"({
      "form": "x", "colour": "red",
      "sections": [3, {"title": "t", "rows": [
        [{"label": "a", "show": "{B01 blink}"}],
        [{"label": "b", "show": "{B01"}],
        {"cells": []},
        {"cells": [{"lable": "c", "show": 7}], "lines": 100000}]}]})");
    REQUIRE(read);
    const QList<LayoutWarning> expected{
        {QString(), QStringLiteral("unknown name 'colour'")},
        {QStringLiteral("sections[0]"), QStringLiteral("is no section")},
        {QStringLiteral("sections[1].rows[0].cells[0]"), QStringLiteral("unknown word 'blink'")},
        {QStringLiteral("sections[1].rows[1].cells[0]"), QStringLiteral("a brace is never closed")},
        {QStringLiteral("sections[1].rows[2]"), QStringLiteral("shows nothing")},
        {QStringLiteral("sections[1].rows[3].cells[0]"), QStringLiteral("unknown name 'lable'")},
        {QStringLiteral("sections[1].rows[3].cells[0]"),
         QStringLiteral("'show' is neither a text nor a list of texts")},
    };
    CHECK(read->warnings == expected);
    CHECK(read->layout.sections.first().blocks.last().lines <= 40);
}

TEST_CASE("A line of a layout reads as words and answers", "[print]")
{
    QStringList warnings;
    const LayoutLine line = readCellTemplate(
        QStringLiteral("要介護{B09 only:21,22}・{A08 room:12}{@pages}{{枚"), &warnings);
    CHECK(warnings.isEmpty());
    LayoutPart choice = LayoutPart::item(QStringLiteral("B09"));
    choice.show = LayoutPart::Show::Only;
    choice.codes = {QStringLiteral("21"), QStringLiteral("22")};
    LayoutPart room = LayoutPart::item(QStringLiteral("A08"));
    room.room = 12;
    const LayoutPart pages{LayoutPart::Kind::Fact, QStringLiteral("pages")};
    CHECK(line
          == LayoutLine{LayoutPart::words(QStringLiteral("要介護")), choice,
                        LayoutPart::words(QStringLiteral("・")), room, pages,
                        LayoutPart::words(QStringLiteral("{枚"))});
}

TEST_CASE("No damage to a layout file makes it crash", "[print]")
{
    QFile file(LayoutLibrary::builtInFolder() + QStringLiteral("/discharge-information.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto form = papers::form(QStringLiteral("discharge-information"));
    rc::check([&] {
        QByteArray damaged = whole;
        for (int i = 0; i < 4; ++i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, damaged.size());
            const auto much = *rc::gen::inRange<qsizetype>(0, 30);
            damaged.replace(at, much,
                            QByteArray(1, *rc::gen::element('{', '}', '[', '"', '1', 'x')));
        }
        if (const auto read = readLayout(damaged)) {
            const FormState state(form);
            const auto rows = PaperComposer(read->layout, state, PaperFilling::Answers, {}).rows();
            const PageLayout pages(rows, PaperType(smallestPoints),
                                   {PageFurniture::body(), 0, true, true});
            RC_ASSERT(!pages.pages().isEmpty());
        }
    });
}

TEST_CASE("A foreign form prints: tables, repeated groups, long labels, no Japanese", "[print]")
{
    const auto form = formOf(R"({"resourceType": "Questionnaire", "url": "urn:x", "title": "Visit",
      "item": [
        {"linkId": "1", "type": "group", "text": "Medication", "repeats": true, "item": [
          {"linkId": "1.1", "type": "string", "text": "Name"},
          {"linkId": "1.2", "type": "quantity", "text": "Dose"}]},
        {"linkId": "2", "type": "group", "text": "Relatives", "repeats": true, "item": [
          {"linkId": "2.1", "type": "string", "text": "Relative"},
          {"linkId": "2.2", "type": "group", "text": "Telephone", "item": [
            {"linkId": "2.2.1", "type": "string", "text": "Number"}]}]},
        {"linkId": "3", "type": "group", "text": "Not asked", "item": [
          {"linkId": "3.1", "type": "text", "text": "Hidden away",
           "enableWhen": [{"question": "4", "operator": "=", "answerBoolean": true}]}]},
        {"linkId": "4", "type": "boolean", "text": "Do you have any further worries about what happens to you at home, at night or otherwise?"},
        {"linkId": "5", "type": "display", "text": "Thank you – très bien, größer, ñandú."},
        {"linkId": "6", "type": "date", "text": "Day"}, {"linkId": "6", "type": "time", "text": "Twice"},
        {"linkId": "7", "type": "mystery", "text": "Unknown"}]})");
    FormState state(form);
    const auto write = [&state](const QString &key, const QString &text) {
        state.setAnswers(key, {{{QStringLiteral("valueString"), text}}});
    };
    const QString medication = QStringLiteral("1");
    const QString relatives = QStringLiteral("2");
    state.addInstance(medication);
    state.addInstance(relatives);
    write(QStringLiteral("1.1"), QStringLiteral("Aspirin"));
    write(state.keyIn(state.instanceKey(medication, 1), QStringLiteral("1.1")),
          QStringLiteral("Ibuprofen"));
    write(state.keyIn(state.instanceKey(relatives, 0), QStringLiteral("2.2.1")),
          QStringLiteral("000-1"));
    write(state.keyIn(state.instanceKey(relatives, 1), QStringLiteral("2.2.1")),
          QStringLiteral("000-2"));
    const papers::Pdf pdf(papers::documentOf(state));
    const QString text = pdf.text();
    for (const QString &words :
         {QStringLiteral("Aspirin"), QStringLiteral("Ibuprofen"), QStringLiteral("000-1"),
          QStringLiteral("000-2"), QStringLiteral("furtherworries"),
          QStringLiteral("trèsbien,größer,ñandú"), QStringLiteral("Unknown")}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK(text.count(u"Aspirin") == 1);
    CHECK_FALSE(text.contains(u"Hiddenaway"));
    CHECK_FALSE(text.contains(u"Notasked")); // a heading with nothing below it
    PrintOptions blank;
    blank.blank = true;
    CHECK(papers::Pdf(papers::documentOf(state), blank).text().contains(u"Hiddenaway"));
}
