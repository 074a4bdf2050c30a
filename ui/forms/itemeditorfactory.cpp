// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/itemeditorfactory.h"

#include "ui/forms/attachmenteditor.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/flageditor.h"
#include "ui/forms/lineeditor.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/pickeditor.h"
#include "ui/forms/quantityeditor.h"
#include "ui/forms/referenceeditor.h"
#include "ui/forms/repeateditor.h"
#include "ui/forms/showneditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/timeeditor.h"
#include "ui/forms/urleditor.h"

namespace tasuki {

namespace {
    constexpr qsizetype mostChips = 12; ///< more choices than this are found by typing
    constexpr qsizetype mostBoxes = 24; ///< of which several can be ticked, as on paper
    constexpr qsizetype mostChipsOfList = 5; ///< where the form asks for a list
    constexpr qsizetype widestCell = 14; ///< characters of all chips in a cell of a table

    bool takesSeveralByItself(ItemType type)
    {
        return type == ItemType::Choice || type == ItemType::OpenChoice
            || type == ItemType::Attachment;
    }

    bool isOnlyRead(const FormItem &item)
    {
        return item.readOnly || item.displayOnly || !item.calculation.isEmpty();
    }

    /// Chips show everything and can be taken back, so a list is drawn only where chips would not
    /// do. An author's "drop-down" is honoured from six choices on.
    bool isList(const FormItem &item, EditorPlace place)
    {
        const qsizetype count = item.options.size();
        if (place == EditorPlace::Marks)
            return false;
        if (count == 0)
            return !item.answerExpression.isEmpty() && item.hasControl(u"drop-down");
        const bool asked = item.hasControl(u"drop-down") || item.hasControl(u"autocomplete")
            || item.hasControl(u"lookup");
        qsizetype letters = 0;
        for (const AnswerOption &option : item.options)
            letters += option.label.size() + 3;
        if (place == EditorPlace::Cell && letters > widestCell)
            return true;
        const qsizetype most = item.repeats ? mostBoxes : mostChips;
        return count > most || (asked && count > mostChipsOfList);
    }
} // namespace

ItemEditor *makeItemEditor(const FormItem &item, QWidget *parent, EditorPlace place)
{
    if (item.type == ItemType::Group || item.type == ItemType::Display)
        return nullptr;
    if (isOnlyRead(item))
        return new ShownEditor(item, parent);
    if (item.repeats && !takesSeveralByItself(item.type))
        return new RepeatEditor(item, parent);
    switch (item.type) {
    case ItemType::Boolean:
        return new FlagEditor(item, parent);
    case ItemType::Decimal:
    case ItemType::Integer:
        return new NumberEditor(item, parent);
    case ItemType::Quantity:
        return new QuantityEditor(item, parent);
    case ItemType::Date:
        return new DateEditor(item, parent);
    case ItemType::DateTime:
    case ItemType::Time:
        return new TimeEditor(item, parent);
    case ItemType::Text:
        return new TextEditor(item, parent);
    case ItemType::Url:
        return new UrlEditor(item, parent);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        if (isList(item, place))
            return new PickEditor(item, parent);
        return new ChoiceEditor(item, parent);
    case ItemType::Attachment:
        return new AttachmentEditor(item, parent);
    case ItemType::Reference:
        return new ReferenceEditor(item, parent);
    default:
        if (!item.options.isEmpty())
            return new PickEditor(item, parent);
        return new LineEditor(item, parent);
    }
}

} // namespace tasuki
