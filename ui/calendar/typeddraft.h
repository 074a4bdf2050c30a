// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tasuki {

/// Keeps what is being typed a second behind the fingers, and brings it back once.
class TypedDraft final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::function<QFuture<Result<QString>>()> read;
        std::function<QFuture<Result<void>>(const QString &)> write;
        /// Empty: nothing was begun. None: what is written there now is no draft.
        std::function<std::optional<QString>()> typed;
        std::function<void(const QString &)> restore; ///< what was begun before
    };

    TypedDraft(Parts parts, QObject *parent);

    void touch(); ///< something was typed
    void keepNow(); ///< what is not kept yet

Q_SIGNALS:
    void failed(const tasuki::Error &error);

private:
    const Parts m_parts;
    bool m_isRead = false; ///< what was begun before is known
    QTimer m_behind;
};

} // namespace tasuki
