// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetcardtitle.h"

#include <QCoreApplication>
#include <QHash>

namespace tasuki {

QString sheetCardTitle(const FormDefinition &form, const FormCard &card)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("family"), QT_TRANSLATE_NOOP("SheetCards", "Wishes and family")},
        {QStringLiteral("living"), QT_TRANSLATE_NOOP("SheetCards", "Life, home and money")},
        {QStringLiteral("adl"), QT_TRANSLATE_NOOP("SheetCards", "Daily activities and meals")},
        {QStringLiteral("mind"), QT_TRANSLATE_NOOP("SheetCards", "Mind and behaviour")},
        {QStringLiteral("medical"), QT_TRANSLATE_NOOP("SheetCards", "Illness and medicine")},
        {QStringLiteral("services"), QT_TRANSLATE_NOOP("SheetCards", "Services and conferences")}};
    if (const char *title = titles.value(card.key))
        return QCoreApplication::translate("SheetCards", title);
    const FormItem *first = form.item(card.linkIds.value(0));
    return first ? first->text : card.key;
}

} // namespace tasuki
