// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/core/forms/builtinforms.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace tasuki;

namespace {

/// The filled examples that are built in, by the name of their file.
QMap<QString, QJsonObject> examples()
{
    QMap<QString, QJsonObject> found;
    const QDir folder(QStringLiteral(":/tasuki/forms/examples"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto json = parseJsonObject(file.readAll(), 1024 * 1024, 64);
        REQUIRE(json);
        found.insert(name, *json);
    }
    return found;
}

FormState filled(const QJsonObject &response)
{
    const auto form = builtInForms().find(response.value(u"questionnaire").toString());
    REQUIRE(form);
    FormState state(form);
    state.loadResponse(response);
    return state;
}

} // namespace

TEST_CASE("Every sheet has a filled example that fits it", "[forms][examples]")
{
    QSet<QString> sheets;
    const auto all = examples();
    for (const auto &[name, response] : all.asKeyValueRange()) {
        INFO(name.toStdString());
        const FormState state = filled(response);
        sheets.insert(state.form().url());
        CHECK(state.leftovers() == QStringList());
        for (const Finding &finding : state.findings())
            FAIL_CHECK(finding.linkId.toStdString() << " breaks a rule");
        CHECK(state.toResponse() == response);
    }
    CHECK(sheets.size() == 7);
}

TEST_CASE("A filled example answers all that is asked", "[forms][examples]")
{
    const auto all = examples();
    for (const auto &[name, response] : all.asKeyValueRange()) {
        INFO(name.toStdString());
        const FormState state = filled(response);
        QStringList open = state.unanswered();
        open.removeAll(QStringLiteral("S7-times#3")); // things on loan come without visits
        CHECK(open == QStringList());
    }
}

TEST_CASE("Names on the examples need characters that FAX and old machines lose",
          "[forms][examples]")
{
    const QString all = QString::fromUtf8(
        QJsonDocument(examples().value(QStringLiteral("discharge-information-2021.json")))
            .toJson(QJsonDocument::Compact));
    for (const char16_t *letter : {u"𠮷", u"﨑", u"髙"})
        CHECK(all.contains(QString::fromUtf16(letter)));
}

TEST_CASE("The example of the discharge sheet has three talks, the last of them a conference",
          "[forms][examples]")
{
    const FormState state
        = filled(examples().value(QStringLiteral("discharge-information-2021.json")));
    const QString talks = QStringLiteral("V");
    REQUIRE(state.instanceCount(talks) == 3);
    const auto in = [&](int row, const char *linkId) {
        return summary(state,
                       state.keyIn(state.instanceKey(talks, row), QString::fromLatin1(linkId)));
    };
    CHECK(in(0, "V01") == QStringLiteral("1"));
    CHECK(in(1, "V04") == QStringLiteral("無"));
    CHECK(in(2, "V04") == QStringLiteral("有"));
}
