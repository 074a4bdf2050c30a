// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tasuki {

/// One element of `QuestionnaireResponse.item.answer` without nested items: {"valueString":"…"},
/// {"valueCoding":{…}}, {"valueDate":"…"} … FHIR's own form is kept so that a response survives
/// untouched.
using Answer = QJsonObject;

enum class ItemType {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Quantity,
    Attachment,
    Reference,
    Unknown
};

struct Coding {
    QString system;
    QString code;
    QString display;
    bool operator==(const Coding &) const = default;
};

/// One answer a person can pick.
struct AnswerOption {
    Answer value; ///< valueCoding, valueString, valueInteger …
    QString label; ///< what is shown
    bool isExclusive
        = false; ///< なし: picking it clears the others (questionnaire-optionExclusive)
    bool isInitial = false;
};

enum class EnableOperator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

struct EnableWhen {
    QString question; ///< linkId
    EnableOperator op = EnableOperator::Exists;
    Answer expected; ///< value[x]; for Exists a valueBoolean
};

enum class EnableBehavior { All, Any };

/// One item of a Questionnaire, as it was read. Everything a view or a check needs, nothing of
/// Qt's.
struct FormItem {
    QString linkId;
    ItemType type = ItemType::Group;
    QString typeName; ///< as written, for unknown types
    QString prefix; ///< number printed before the text
    QString text;
    QString shortText; ///< for narrow places; falls back to text
    QString help;
    QString entryFormat; ///< hint shown while empty
    QString unit; ///< "回/日"
    QString control; ///< questionnaire-itemControl: "help", "check-box", "page" …
    QString card; ///< which card of the sheet it begins, see FormDefinition::cards(); often empty
    QList<Coding> codes; ///< dictionary of facts: several forms feed one (see dictionary.h)
    QString
        mergeGroup; ///< items with the same name are only meaningful together; defaults to linkId
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false;
    bool sensitive = false; ///< 虐待の疑い, 生活保護 …: per-role visibility, off FAX
    bool horizontal = true; ///< choices side by side
    std::optional<int> maxLength; ///< characters as people count them
    std::optional<int> minLength;
    std::optional<int> maxDecimals;
    QString pattern; ///< regular expression for texts
    Answer minValue;
    Answer maxValue;
    int minOccurs = 0;
    std::optional<int> maxOccurs;
    QList<AnswerOption> options;
    QList<EnableWhen> enableWhen;
    EnableBehavior enableBehavior = EnableBehavior::Any;
    QList<Answer> initial;
    QString
        calculation; ///< name of a derivation of ours ("age:<birth linkId>:<day linkId>"), or empty
    QList<FormItem> children;

    /// Can hold answers of its own.
    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    bool isText() const { return type == ItemType::String || type == ItemType::Text; }
    /// A box to tick (日中独居): empty means no, not "nobody asked". Other booleans are yes or no.
    bool isFlag() const { return type == ItemType::Boolean && control == u"check-box"; }
    /// For narrow places.
    const QString &label() const { return shortText.isEmpty() ? text : shortText; }
};

} // namespace tasuki
