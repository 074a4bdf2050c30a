// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/services/snapshot.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace tasuki {

class Workspace;

/// What one item of a sheet said, who wrote it, when, and where it came from; the youngest first.
/// An earlier value can be taken again: that is an ordinary change, and can be taken back.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Workspace &workspace, std::shared_ptr<const FormDefinition> form, ObjectId sheet,
                  const QString &group, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void valueChosen(const QString &group, const QJsonValue &value);

private:
    void display(const QList<SheetValue> &history);
    void offer(int row);
    void choose();

    Workspace &m_workspace;
    std::shared_ptr<const FormDefinition> m_form;
    QString m_group;
    QDateTime m_now;
    QList<SheetValue> m_values; ///< as listed
    QLabel *m_problem;
    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace tasuki
