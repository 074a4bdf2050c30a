// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/itemeditorfactory.h"

#include "ui/forms/choiceeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/flageditor.h"
#include "ui/forms/kepteditor.h"
#include "ui/forms/lineeditor.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/repeateditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/timeeditor.h"

namespace tasuki {

namespace {
    bool takesSeveralByItself(ItemType type)
    {
        return type == ItemType::Choice || type == ItemType::OpenChoice
            || type == ItemType::Attachment || type == ItemType::Reference;
    }
} // namespace

ItemEditor *makeItemEditor(const FormItem &item, QWidget *parent)
{
    if (item.type == ItemType::Group || item.type == ItemType::Display)
        return nullptr;
    if (item.repeats && !takesSeveralByItself(item.type))
        return new RepeatEditor(item, parent);
    switch (item.type) {
    case ItemType::Boolean:
        return new FlagEditor(item, parent);
    case ItemType::Decimal:
    case ItemType::Integer:
    case ItemType::Quantity:
        return new NumberEditor(item, parent);
    case ItemType::Date:
        return new DateEditor(item, parent);
    case ItemType::DateTime:
    case ItemType::Time:
        return new TimeEditor(item, parent);
    case ItemType::Text:
        return new TextEditor(item, parent);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return new ChoiceEditor(item, parent);
    case ItemType::Attachment:
    case ItemType::Reference:
        return new KeptEditor(item, parent);
    default:
        return new LineEditor(item, parent);
    }
}

} // namespace tasuki
