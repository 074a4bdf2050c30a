// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printoptions.h"
#include "ui/print/withholding.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tasuki {

class ChipGroup;

/// What a person decides before printing: whom the paper is for, one side or both, the name masked
/// or not, which pages, and which of the sensitive items go along – those only with a reason.
class PrintChoices final : public QWidget {
    Q_OBJECT

public:
    explicit PrintChoices(const PrintOptions &options, QWidget *parent = nullptr);

    const PrintOptions &options() const { return m_options; }
    void setOptions(const PrintOptions &options);
    /// The items this kind of paper keeps to itself, with a tick each to let it through.
    void setSensitive(const QList<WithheldItem> &items);
    QString reason() const;
    bool isReasonMissing() const;
    /// First and last side; 0 and 0 for all. Empty when what was typed is no range.
    std::optional<std::pair<int, int>> sides() const;

Q_SIGNALS:
    void changed(); ///< the paper looks different now
    void reasonChanged();

private:
    void showOptions();
    void chooseVariant(int index, bool on);
    void release(const QString &linkId, bool on);

    PrintOptions m_options;
    ChipGroup *m_variant;
    ChipGroup *m_edition;
    QCheckBox *m_mask;
    QCheckBox *m_blank;
    QLineEdit *m_sides;
    QWidget *m_sensitive;
    QVBoxLayout *m_items;
    QLineEdit *m_reason;
    QLabel *m_maskHint;
};

} // namespace tasuki
