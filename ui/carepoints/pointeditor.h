// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carepoint.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

/// Where a care point is written: a new one, or another version of one. Ctrl+Enter stores, Enter is
/// a new line. What could not be stored is still here.
class PointEditor final : public QFrame {
    Q_OBJECT

public:
    explicit PointEditor(QWidget *parent = nullptr);

    void edit(const CarePoint &point); ///< writes another version of it
    void writeAgain(const QString &text); ///< a new one that says this
    void leave(); ///< a new point again; the text of an edit goes
    void clear();
    void setText(const QString &text); ///< of what was begun before
    void setBusy(bool isBusy); ///< while what was written is being stored

    QString text() const;
    ObjectId editing() const { return m_editing; } ///< null: a new one
    OperationId seen() const { return m_seen; } ///< the version that was read before editing
    bool isEmpty() const;
    bool isUntouched() const; ///< and nothing is being composed

Q_SIGNALS:
    void edited(); ///< by the person
    void storeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(ObjectId point, OperationId seen, const QString &text);
    void updateButtons();

    ObjectId m_editing;
    OperationId m_seen;
    bool m_isBusy = false;
    QLabel *m_mode;
    QPlainTextEdit *m_text;
    QPushButton *m_leave;
    QPushButton *m_store;
};

} // namespace tasuki
