// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/sheettexts.h"

#include "app/client/demo/demoregion.h"
#include "app/client/demo/spokenanswers.h"
#include "core/forms/formlibrary.h"
#include "tests/bench/region/demand.h"
#include "tests/support/projectfile.h"

#include <QFile>
#include <QJsonArray>

namespace tasuki::bench {

namespace {

    QByteArray demoFile()
    {
        QFile file(projectFile("resources/demo/region.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Every question that is answered in words.
    QJsonObject wordsFor(const FormDefinition &form)
    {
        FormState state(std::make_shared<const FormDefinition>(form));
        const QStringList items = form.linkIds();
        for (const QString &linkId : items) {
            const FormItem *item = form.item(linkId);
            if ((item->type == ItemType::String || item->type == ItemType::Text)
                && !form.isInRepeatingGroup(linkId))
                state.setAnswers(
                    linkId,
                    {{{QStringLiteral("valueString"),
                       QStringLiteral("経過は良好です。退院後も見守りが要ります。")}}});
        }
        QJsonObject groups;
        const auto answered = state.groupValues();
        for (auto it = answered.begin(); it != answered.end(); ++it)
            groups.insert(it.key(), it.value());
        return groups;
    }

} // namespace

SheetTexts::SheetTexts()
{
    const FormLibrary forms = FormLibrary::builtIn();
    const auto region = demand(DemoRegion::load(demoFile()), "reading the demonstration's region");
    for (const DemoRegion::Resident &resident : region.clients) {
        const auto sheet = demand(spokenStandingSheet(resident.client, resident.answers, forms),
                                  "writing a standing sheet");
        m_form = sheet.form;
        if (!resident.answers.isEmpty())
            m_standing.append(sheet.groups);
    }
    for (const FormCard &card : forms.find(m_form)->cards())
        m_cards.append(card.key);
    const auto discharge
        = forms.latest(QStringLiteral("https://tasuki.example/forms/discharge-information"));
    m_dischargeForm = discharge->canonical();
    m_discharge = wordsFor(*discharge);
}

} // namespace tasuki::bench
