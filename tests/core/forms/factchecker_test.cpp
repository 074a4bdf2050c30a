// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"
#include "core/forms/formdefinition.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

/// A form of questions with these codes, and what is odd about it.
QStringList oddities(const QStringList &codes, bool sensitive = false)
{
    QString items;
    for (const QString &code : codes) {
        items += QStringLiteral("%1{'linkId':'q%2','text':'?','type':'text','code':[{'system':'%3',"
                                "'code':'%4'}],'extension':[{'url':"
                                "'https://tasuki.example/fhir/ext/sensitive','valueBoolean':%5}]}")
                     .arg(items.isEmpty() ? QString() : QStringLiteral(","))
                     .arg(items.count(u'{'))
                     .arg(dictionary::system(), code,
                          sensitive ? QStringLiteral("true") : QStringLiteral("false"));
    }
    const QString json = QStringLiteral("{'resourceType':'Questionnaire','url':'u','title':'t',"
                                        "'status':'active','item':[%1]}")
                             .arg(items)
                             .replace(u'\'', u'"');
    const auto form = FormDefinition::load(json.toUtf8());
    REQUIRE(form);
    QStringList found;
    for (const FormWarning &warning : form->warnings())
        found.append(warning.what);
    return found;
}

} // namespace

TEST_CASE("A mistyped code of the dictionary is told to whoever writes the form", "[forms]")
{
    CHECK(oddities({QStringLiteral("adl.transfer")}).isEmpty());
    CHECK(oddities({QStringLiteral("adl.tranfser")})
          == QStringList{QStringLiteral("'adl.tranfser' is no fact of the dictionary")});
}

TEST_CASE("A form that asks for one fact twice is told so", "[forms]")
{
    const QStringList found = oddities({QStringLiteral("meal.form"), QStringLiteral("meal.form")});
    REQUIRE(found.size() == 1);
    CHECK(found.first().startsWith(QStringLiteral("asks for 'meal.form', as 'q")));
}

TEST_CASE("A form that forgets what must not leave by FAX is told so", "[forms]")
{
    CHECK(oddities({QStringLiteral("family.concern")})
          == QStringList{QStringLiteral("'family.concern' is sensitive, the item is not")});
    CHECK(oddities({QStringLiteral("family.concern")}, true).isEmpty());
    CHECK_FALSE(dictionary::isSensitive(QStringLiteral("wish.family")));
}

TEST_CASE("The dictionary says which facts may tell an illness the patient was not told", "[forms]")
{
    for (const char *code : {"medical.current-disease", "medical.onset-2", "medical.course",
                             "medical.admission-cause", "medical.explanation"})
        CHECK(dictionary::namesIllness(QString::fromLatin1(code)));
    for (const char *code : {"adl.transfer", "medical.treatments", "no.such-fact"})
        CHECK_FALSE(dictionary::namesIllness(QString::fromLatin1(code)));
}
