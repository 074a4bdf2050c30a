// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheetversion.h"
#include "ui/sheets/differencemodel.h"
#include "ui/shell/page.h"

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tasuki {

class BigPatientLabel;
class Clock;
class MessageBar;
class VersionPicker;
class Workspace;

/// What two versions of a client's sheets say differently: the standing sheet now or on an earlier
/// day, any sheet that was sent, also one of another form.
///
/// Keys: 1, 2, 3 sort by size of change, as the form asks, card by card; W shows only what got
/// worse; X exchanges before and after. Nothing of it is remembered.
class DifferencePage final : public Page {
    Q_OBJECT

public:
    /// `subject`: a client, or an admission where the client's own file is not at hand.
    DifferencePage(ObjectId subject, Workspace &workspace, const Clock &clock,
                   QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

    /// The table as it stands, for paper.
    QList<DifferenceRow> rows() const { return m_model->rows(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addKey(Qt::Key key, const std::function<void()> &order);
    void addOrder(QBoxLayout *row, const char *name, DifferenceOrder order, const QString &text);
    void showPatient();
    void takeVersions(const QList<SheetVersion> &versions);
    void compare();
    void compareWith(const Sheet &before);
    void display(const Sheet &before, const Sheet &after);
    void exchange();
    void sortBy(DifferenceOrder order);
    void showWorseOnly(bool worseOnly);
    void showSummary();

    const ObjectId m_subject;
    Workspace &m_workspace;
    const Clock &m_clock;
    DifferenceModel *m_model;
    int m_round = 0; ///< counts comparisons asked for: only the last one is shown

    BigPatientLabel *m_patient;
    MessageBar *m_bar;
    VersionPicker *m_before;
    VersionPicker *m_after;
    QList<QPushButton *> m_orders;
    QCheckBox *m_worseOnly;
    QLabel *m_summary;
    QTableView *m_table;
};

} // namespace tasuki
