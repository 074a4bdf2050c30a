// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tasuki {

class ItemEditor;

/// One line of a form: the question, the yellow 未確認 while it has no answer, its editor, and the
/// words about what is missing or wrong. Headings and texts are rows without an editor.
class ItemRow final : public QWidget {
    Q_OBJECT

public:
    ItemRow(const FormItem &item, int depth, QWidget *parent = nullptr);

    const QString &linkId() const { return m_linkId; }
    ItemEditor *editor() const { return m_editor; } ///< null for headings and texts
    void setUnconfirmed(bool unconfirmed);
    bool isUnconfirmed() const { return m_unconfirmed; }
    void setMessage(const QString &message); ///< empty: none
    QString message() const;
    void setSource(const QString &source); ///< a quiet line below the question; empty: none
    QString source() const;
    void focusFirstInput();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeading(const FormItem &item, int depth);
    void buildQuestion(const FormItem &item, int depth);
    QLabel *addLabel(const QString &text);

    QString m_linkId;
    ItemEditor *m_editor = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_source = nullptr;
    QVBoxLayout *m_questionColumn = nullptr;
    QVBoxLayout *m_answerColumn = nullptr;
    bool m_unconfirmed = false;
};

} // namespace tasuki
