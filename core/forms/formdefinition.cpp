// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formdefinition.h"

#include "core/forms/formreader.h"
#include "core/forms/formtranslator.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

    const QString headerKey = QStringLiteral("header");

    /// The order in which a care manager goes through the sheet; regional cards follow.
    qsizetype rankOf(const QString &key)
    {
        static constexpr std::array order{"family", "living", "adl", "mind", "medical", "services"};
        const auto found = std::find_if(order.begin(), order.end(), [&key](const char *name) {
            return key == QLatin1String(name);
        });
        return found - order.begin();
    }

} // namespace

Result<FormDefinition> FormDefinition::load(const QByteArray &json, const FormResources *beside)
{
    return FormReader(beside).read(json);
}

QStringList FormDefinition::languages() const
{
    QStringList all = formtranslator::languagesOf(m_items);
    for (auto it = m_titles.begin(); it != m_titles.end(); ++it) {
        if (!all.contains(it.key()))
            all.append(it.key());
    }
    all.removeAll(m_language);
    if (!m_language.isEmpty())
        all.prepend(m_language);
    return all;
}

FormDefinition FormDefinition::inLanguage(const QString &language) const
{
    if (language.isEmpty())
        return *this;
    const QString best = formtranslator::bestOf(languages(), language);
    if (best.isEmpty() || best == m_language)
        return *this;
    FormDefinition other = *this;
    other.m_language = best;
    other.m_title = m_titles.value(best, m_title);
    other.m_items = formtranslator::translated(m_items, best);
    other.m_places.clear();
    other.m_linkIds.clear();
    other.m_groups.clear();
    other.indexItems();
    return other;
}

void FormDefinition::indexItems()
{
    for (const FormItem &section : std::as_const(m_items))
        indexItem(section, nullptr, &section);
}

void FormDefinition::indexItem(const FormItem &item, const FormItem *parent,
                               const FormItem *section)
{
    if (!m_places.contains(item.linkId)) {
        m_places.insert(item.linkId, {&item, parent, section});
        m_linkIds.append(item.linkId);
        const bool isWhole = item.isRepeatingGroup() || item.isQuestion();
        if (isWhole && item.calculation.isEmpty() && !isInRepeatingGroup(item.linkId))
            m_groups[item.mergeGroup].append(item.linkId);
    }
    m_hasCards = m_hasCards || !item.card.isEmpty();
    for (const FormItem &child : item.children)
        indexItem(child, &item, section);
}

bool FormDefinition::isInRepeatingGroup(const QString &linkId) const
{
    const FormItem *above = parentOf(linkId);
    return above && (above->isRepeatingGroup() || isInRepeatingGroup(above->linkId));
}

const FormItem *FormDefinition::item(const QString &linkId) const
{
    return m_places.value(linkId).item;
}

const FormItem *FormDefinition::parentOf(const QString &linkId) const
{
    return m_places.value(linkId).parent;
}

const FormItem *FormDefinition::sectionOf(const QString &linkId) const
{
    return m_places.value(linkId).section;
}

QStringList FormDefinition::linkIds() const
{
    return m_linkIds;
}

QStringList FormDefinition::itemsWithCode(const QString &system, const QString &code) const
{
    QStringList found;
    for (const QString &linkId : m_linkIds) {
        const auto &codes = item(linkId)->codes;
        if (std::any_of(codes.begin(), codes.end(), [&](const Coding &coding) {
                return coding.system == system && coding.code == code;
            }))
            found.append(linkId);
    }
    return found;
}

QList<FormCard> FormDefinition::cards() const
{
    QList<FormCard> cards;
    for (const QString &linkId : m_linkIds) {
        const QString key = cardOf(linkId);
        const FormItem *parent = parentOf(linkId);
        if (key == headerKey || (parent && cardOf(parent->linkId) == key))
            continue;
        const auto card = std::find_if(cards.begin(), cards.end(),
                                       [&key](const FormCard &c) { return c.key == key; });
        if (card == cards.end())
            cards.append({key, {linkId}});
        else
            card->linkIds.append(linkId);
    }
    if (m_hasCards)
        std::stable_sort(cards.begin(), cards.end(), [](const FormCard &a, const FormCard &b) {
            return rankOf(a.key) < rankOf(b.key);
        });
    return cards;
}

QString FormDefinition::mergeGroupOf(const QString &linkId) const
{
    const FormItem *item = m_places.value(linkId).item;
    QString group = item ? item->mergeGroup : linkId;
    for (; item; item = parentOf(item->linkId)) {
        if (item->isRepeatingGroup())
            group = item->mergeGroup;
    }
    return group;
}

QString FormDefinition::cardOf(const QString &linkId) const
{
    const Place place = m_places.value(linkId);
    if (!place.item)
        return headerKey;
    if (!m_hasCards)
        return place.section->linkId;
    if (!place.item->card.isEmpty())
        return place.item->card;
    return place.parent ? cardOf(place.parent->linkId) : headerKey;
}

} // namespace tasuki
