// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/services/snapshot.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace tasuki {

class Workspace;

/// Two people wrote the same item without knowing of each other: shows every version with its
/// author and moment, and lets a person choose. Nothing is dropped before the choice is saved.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(Workspace &workspace, std::shared_ptr<const FormDefinition> form,
                   const Sheet &sheet, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(const tasuki::Sheet &sheet); ///< after each choice

private:
    void showNext();
    void addVersion(const SheetConflict &conflict, const SheetConflict::Alternative &version,
                    int number);
    void choose(const SheetConflict &conflict, const QJsonValue &value);

    Workspace &m_workspace;
    std::shared_ptr<const FormDefinition> m_form;
    Sheet m_sheet;
    QDateTime m_now;
    bool m_isSaving = false;
    QLabel *m_question;
    QLabel *m_problem;
    QVBoxLayout *m_versions;
};

} // namespace tasuki
