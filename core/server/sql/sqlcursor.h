// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <span>

namespace tasuki {

/// One prepared statement of one database; goes back to its connection when it goes. What fails in
/// preparing or binding comes out of step(). Parameters count from 1, columns from 0.
class SqlCursor {
public:
    virtual ~SqlCursor() = default;

    virtual void bindInteger(int index, qint64 value) = 0;
    virtual void bindText(int index, const QString &text) = 0;
    virtual void bindBlob(int index, std::span<const unsigned char> blob) = 0;
    virtual void bindNull(int index) = 0;
    virtual Result<bool> step() = 0;
    virtual void reset() = 0;

    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray blob(int column) const = 0;
    virtual QUuid uuid(int column) const = 0;
    virtual bool isNull(int column) const = 0;
};

} // namespace tasuki
