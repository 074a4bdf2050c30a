// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/formstate.h"
#include "ui/shell/place.h"

#include <QObject>

namespace tasuki {

struct Sheet;
class Workspace;

/// From a sheet into the room: puts an item to what is being written there and asks to go there.
/// What had been begun in the room stays; an item that was put there before gives way.
class ItemQuoter final : public QObject {
    Q_OBJECT

public:
    ItemQuoter(Workspace &workspace, QObject *parent);

    /// In the room of this admission. `answers` are those of `sheet`, saved.
    void quote(ObjectId episode, const Sheet &sheet, const FormState &answers, const QString &key);

Q_SIGNALS:
    void openRequested(const tasuki::Place &place); ///< it is there; so may the person be
    void failed(const tasuki::Error &error);

private:
    Workspace &m_workspace;
};

} // namespace tasuki
