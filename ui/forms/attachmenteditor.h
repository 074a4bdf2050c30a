// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/attachment.h"
#include "ui/forms/itemeditor.h"

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

/// Files in an answer: chosen, dropped or pasted (Ctrl+V on the button), shown with name, kind and
/// size, handed out again with "Save as". What is too large or of the wrong kind is refused with a
/// sentence in place; what came with a loaded answer is kept untouched.
class AttachmentEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit AttachmentEditor(const FormItem &item, QWidget *parent = nullptr);

    bool addFile(const QString &path); ///< false: refused, and the sentence says why
    bool addFrom(const QMimeData &pasted);
    QString problem() const;

    QList<QWidget *> inputs() const override;
    bool takesKey(const QKeyEvent &event) override;

protected:
    QList<Answer> read() const override { return m_answers; }
    void showAnswers(const QList<Answer> &answers) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool add(const AttachmentRead &attachment);
    void tell(AttachmentProblem problem);
    void rebuild();
    QWidget *makeLine(int index);
    void chooseFile();
    void saveAs(int index);

    FormItem m_item;
    QList<Answer> m_answers;
    QList<QWidget *> m_lines;
    QList<QPushButton *> m_buttons;
    QVBoxLayout *m_files;
    QPushButton *m_choose;
    QLabel *m_problem;
};

} // namespace tasuki
