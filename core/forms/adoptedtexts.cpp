// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/adoptedtexts.h"

#include <utility>

namespace tasuki {

namespace {

    void join(QString &text, const QString &more)
    {
        if (!more.isEmpty())
            text += text.isEmpty() ? more : u'\n' + more;
    }

    /// Where the text of a display item goes that belongs to the item above it.
    QString FormItem::*placeFor(const FormItem &child, const FormItem &parent)
    {
        if (child.hasControl(u"help"))
            return &FormItem::help;
        if (child.hasControl(u"flyover"))
            return &FormItem::flyover;
        if (child.hasControl(u"legal"))
            return &FormItem::legal;
        if (!parent.isQuestion())
            return nullptr;
        if (child.hasControl(u"prompt"))
            return &FormItem::prompt;
        if (child.hasControl(u"lower"))
            return &FormItem::lowerLabel;
        if (child.hasControl(u"upper"))
            return &FormItem::upperLabel;
        if (child.hasControl(u"unit") && parent.unit.isEmpty())
            return &FormItem::unit;
        return nullptr;
    }

    /// A question that says nothing itself is named by what stands in its field.
    void nameByHint(FormItem &item)
    {
        const bool isNamed = !item.text.isEmpty() || !item.shortText.isEmpty()
            || !item.prefix.isEmpty() || !item.textExpression.isEmpty();
        QString &hint = item.prompt.isEmpty() ? item.flyover : item.prompt;
        if (item.isQuestion() && !isNamed)
            item.text = std::exchange(hint, QString());
    }

} // namespace

void adoptTexts(FormItem &item)
{
    for (FormItem &child : item.children) {
        if (child.type != ItemType::Display || !child.enableWhen.isEmpty()
            || !child.enableWhenExpression.isEmpty() || !child.textExpression.isEmpty())
            continue;
        QString FormItem::*const place = placeFor(child, item);
        if (!place)
            continue;
        join(item.*place, child.text);
        child.hidden = true;
        for (auto it = child.translations.begin(); it != child.translations.end(); ++it) {
            if (place == &FormItem::help)
                join(item.translations[it.key()].help, it->text);
        }
    }
    nameByHint(item);
}

} // namespace tasuki
