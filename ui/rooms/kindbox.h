// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentkind.h"

#include <QComboBox>

namespace tasuki {

QString documentKindText(DocumentKind kind); ///< ケアプラン第1表, 指示書 …

/// Chooses what kind of paper something is, or nothing yet. The wheel scrolls the page around it:
/// nobody re-sorts a paper by turning it.
class KindBox final : public QComboBox {
    Q_OBJECT

public:
    explicit KindBox(QWidget *parent = nullptr);

    void setKind(const std::optional<DocumentKind> &kind); ///< emits nothing
    std::optional<DocumentKind> kind() const;

Q_SIGNALS:
    void kindChosen(); ///< by a person

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tasuki
