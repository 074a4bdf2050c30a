// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheetversion.h"

#include <QComboBox>

namespace tasuki {

/// Picks one version of a sheet. The wheel scrolls the page and never picks.
class VersionPicker final : public QComboBox {
    Q_OBJECT

public:
    explicit VersionPicker(QWidget *parent = nullptr);

    /// Keeps what was picked, when it is still there.
    void setVersions(const QList<SheetVersion> &versions, const QStringList &texts);
    void pick(qsizetype version);
    std::optional<SheetVersion> picked() const;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QList<SheetVersion> m_versions;
};

} // namespace tasuki
