// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>

#include <memory>

namespace tasuki {

/// Hears from the server that something is new. Only a hint: losing one costs nothing but a wait
/// for the next poll.
class PokeSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void open(std::shared_ptr<const Secret> token) = 0; ///< keeps itself open until close()
    virtual void close() = 0;
    virtual bool isListening() const = 0; ///< a poke sent now would arrive

Q_SIGNALS:
    void poked();
};

} // namespace tasuki
