// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answeroption.h"
#include "core/forms/enablewhen.h"
#include "core/forms/formconstraint.h"
#include "core/forms/formvariable.h"
#include "core/forms/itemtexts.h"
#include "core/forms/itemtype.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace tasuki {

/// One item of a Questionnaire, as it was read. Everything a view or a check needs, nothing of
/// Qt's. All texts are plain: markup of the file is stripped, never interpreted.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): grouped by meaning, for readers
struct FormItem {
    QString linkId;
    ItemType type = ItemType::Group;
    QString typeName; ///< as written, for unknown types
    QString prefix; ///< number printed before the text
    QString text;
    QString shortText; ///< for narrow places; falls back to text
    QList<Coding> codes; ///< dictionary of facts: several forms feed one (see dictionary.h)
    QString definition; ///< element of a logical model it stands for
    QMap<QString, ItemTexts> translations; ///< language → texts; FormDefinition::inLanguage()

    // Texts that belong to the item: of extensions, or of display items below it, which are hidden.
    QString help;
    QString flyover; ///< short hint for the pointer
    QString prompt; ///< stands between the question and its answer
    QString legal; ///< notice that must be at hand
    QString lowerLabel; ///< left end of a slider
    QString upperLabel; ///< right end of a slider
    QString entryFormat; ///< hint shown while empty
    QStringList supportLinks; ///< addresses with more about it; shown as text, never fetched

    // Who fills it in and who sees it.
    QString card; ///< which card of the sheet it begins, see FormDefinition::cards(); often empty
    QString
        mergeGroup; ///< items with the same name are only meaningful together; defaults to linkId
    /// Whose block it is, "doctor", "nurse", "rehab", "pharmacist", "dietitian", "msw"; holds for
    /// all below.
    QString ownerProfession;
    QString better; ///< which end of the options is the good one: "first", "last", or empty
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false;
    bool shownWhenDisabled = false; ///< greyed instead of gone (disabledDisplay "protected")
    bool sensitive = false; ///< 虐待の疑い, 生活保護 …: per-role visibility, off FAX
    bool captureOnly = false; ///< usageMode capture: not on print or in the reading view
    bool displayOnly = false; ///< usageMode display: not asked, only read

    // How it looks.
    QString control; ///< questionnaire-itemControl: "help", "check-box", "gtable", "page" …
    QStringList controls; ///< all of them, in order; the first is `control`
    bool horizontal = true; ///< choices side by side
    bool isOrientationGiven = false; ///< the form says so; otherwise the view may choose
    int optionColumns = 0; ///< choices in so many columns (columnCount); 0 says nothing
    int widthPercent = 0; ///< of a table's column; 0 says nothing
    QString collapsible; ///< "default-open", "default-closed" or empty
    QString displayCategory; ///< "instructions", "security", "help"

    // What an answer may be.
    std::optional<int> maxLength; ///< characters as people count them
    std::optional<int> minLength;
    std::optional<int> maxDecimals;
    QString pattern; ///< regular expression for texts
    Answer minValue; ///< also of quantities when minQuantity is not given
    Answer maxValue;
    Answer minQuantity; ///< valueQuantity
    Answer maxQuantity;
    QString minValueExpression; ///< a bound that is calculated; stands in front of minValue
    QString maxValueExpression;
    std::optional<double> sliderStep;
    int minOccurs = 0;
    std::optional<int> maxOccurs;
    QStringList mimeTypes; ///< "image/*" as well
    std::optional<qint64> maxSizeBytes;
    QStringList referenceTypes; ///< "Patient"
    QStringList referenceProfiles;
    QString referenceFilter;
    QString baseType; ///< for types the form made up

    QString unit; ///< "回/日"
    std::optional<Coding> unitCoding; ///< the one unit there is
    QList<Coding> unitOptions; ///< units to choose from
    QString unitValueSetUrl; ///< where they come from; options are already in unitOptions
    bool isUnitOpen = false; ///< other units may be written as well (unitOpen)

    QList<AnswerOption> options;
    QString valueSetUrl; ///< where the options come from, resolved or not
    bool isOpenText = false; ///< its value set could not be resolved: write what you mean
    QString openLabel; ///< what the free text of an open choice is called

    QList<EnableWhen> enableWhen;
    EnableBehavior enableBehavior = EnableBehavior::Any;
    QList<Answer> initial;

    // FHIRPath, empty = none. One that cannot be read is a warning and not here.
    QString enableWhenExpression;
    QString calculatedExpression;
    QString initialExpression;
    QString answerExpression; ///< gives the options
    QString candidateExpression; ///< gives suggestions
    QString textExpression; ///< gives the text (cqf-expression on it); `text` until it does
    QString requiredExpression; ///< says whether it is required
    QList<FormVariable> variables;
    QList<FormConstraint> constraints;

    QString
        calculation; ///< name of a derivation of ours ("age:<birth linkId>:<day linkId>"), or empty
    QList<FormItem> children;

    /// Can hold answers of its own.
    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    bool isText() const { return type == ItemType::String || type == ItemType::Text; }
    /// A box to tick (日中独居): empty means no, not "nobody asked". Other booleans are yes or no.
    bool isFlag() const { return type == ItemType::Boolean && control == u"check-box"; }
    bool isRepeatingGroup() const { return type == ItemType::Group && repeats; }
    bool hasControl(QStringView name) const { return controls.contains(name); }
    /// For narrow places.
    const QString &label() const { return shortText.isEmpty() ? text : shortText; }
};

} // namespace tasuki
