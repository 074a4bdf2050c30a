// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace tasuki {

class ElidedLabel;

/// The item of a sheet that goes with what is being written, and the way to leave it out. Hidden
/// while there is none.
class QuoteRow final : public QWidget {
    Q_OBJECT

public:
    explicit QuoteRow(QWidget *parent = nullptr);

    void setQuote(const std::optional<ItemQuote> &quote); ///< emits nothing
    const std::optional<ItemQuote> &quote() const { return m_quote; }

Q_SIGNALS:
    void leftOut(); ///< by the person

private:
    std::optional<ItemQuote> m_quote;
    ElidedLabel *m_text;
    QPushButton *m_leave;
};

} // namespace tasuki
