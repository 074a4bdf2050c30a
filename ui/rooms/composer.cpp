// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/composer.h"

#include "ui/rooms/guardlabel.h"
#include "ui/rooms/postedit.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

namespace tasuki {

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_mode(new ElidedLabel({}, this))
    , m_leave(new QPushButton(tr("Stop  Esc"), this))
    , m_text(new PostEdit(this))
    , m_fileRow(new QWidget(this))
    , m_fileChips(new FlowLayout(m_fileRow))
    , m_important(new QCheckBox(tr("Important: wants acknowledging"), this))
    , m_due(new DateEdit(this))
    , m_attach(new QPushButton(tr("Attach…  Ctrl+O"), this))
    , m_guard(new GuardLabel(this))
    , m_send(new QPushButton(tr("Send  Ctrl+Enter"), this))
{
    setObjectName(QStringLiteral("composer"));
    setFrameShape(QFrame::StyledPanel);
    m_mode->setObjectName(QStringLiteral("composerModeLabel"));
    m_leave->setObjectName(QStringLiteral("leaveModeButton"));
    m_text->setObjectName(QStringLiteral("postTextEdit"));
    m_text->setAccessibleName(tr("Text of the post"));
    m_text->setPlaceholderText(tr("Write to the others in this room"));
    m_important->setObjectName(QStringLiteral("importantCheckBox"));
    m_due->setObjectName(QStringLiteral("dueDateEdit"));
    m_due->lineEdit()->setAccessibleName(tr("Acknowledge by"));
    m_due->lineEdit()->setPlaceholderText(tr("by when"));
    m_attach->setObjectName(QStringLiteral("attachButton"));
    m_attach->setToolTip(tr("A photo, a PDF or a film; you can also drop or paste it (Ctrl+O)"));
    m_send->setObjectName(QStringLiteral("sendPostButton"));
    m_send->setAutoDefault(true);
    layOut();
    addKeys();
    connect(m_text, &PostEdit::filesGiven, this, &Composer::addFiles);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_important, &QCheckBox::toggled, this, &Composer::edited);
    connect(m_due, &DateEdit::edited, this, &Composer::edited);
    connect(this, &Composer::edited, this, &Composer::updateButtons);
    connect(m_leave, &QPushButton::clicked, this, &Composer::leaveMode);
    connect(m_attach, &QPushButton::clicked, this, &Composer::filesWanted);
    connect(m_send, &QPushButton::clicked, this, &Composer::sendRequested);
    setFocusProxy(m_text);
    showMode({});
    showFiles();
    updateButtons();
}

void Composer::layOut()
{
    auto *mode = new QHBoxLayout;
    mode->addWidget(m_mode, 1);
    mode->addWidget(m_leave);
    auto *about = new QHBoxLayout;
    about->addWidget(m_attach);
    about->addWidget(m_important);
    about->addWidget(m_due);
    about->addStretch(1);
    auto *send = new QHBoxLayout;
    send->addStretch(1);
    send->addWidget(m_guard);
    send->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::hairSpace, theme::smallSpace,
                               theme::hairSpace);
    column->setSpacing(theme::hairSpace);
    column->addLayout(mode);
    column->addWidget(m_text);
    column->addWidget(m_fileRow);
    column->addLayout(about);
    column->addLayout(send);
}

void Composer::addKeys()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *send = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        send->setContext(Qt::WidgetWithChildrenShortcut);
        send->setAutoRepeat(false);
        connect(send, &QShortcut::activated, m_send, &QPushButton::click);
    }
}

void Composer::setFace(const RoomFace &face)
{
    m_guard->setFace(face);
}

void Composer::answer(ObjectId post, const QString &quoted)
{
    leaveMode();
    m_answering = post;
    showMode(quoted);
    m_text->setFocus();
}

void Composer::correct(ObjectId post, const QString &text)
{
    leaveMode();
    m_correcting = post;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    showMode(tr("You are correcting what you wrote. The others will see both."));
    m_text->setFocus();
}

void Composer::leaveMode()
{
    m_answering = {};
    if (!std::exchange(m_correcting, ObjectId()).isNull())
        m_text->clear();
    showMode({});
}

void Composer::showMode(const QString &text)
{
    m_mode->setText(text);
    m_mode->setVisible(!text.isEmpty());
    m_leave->setVisible(!text.isEmpty());
    const bool isNew = m_correcting.isNull();
    m_important->setEnabled(isNew);
    m_attach->setEnabled(isNew);
    updateButtons();
}

void Composer::addFiles(const QStringList &paths)
{
    if (!m_correcting.isNull() || m_isBusy)
        return;
    for (const QString &path : paths) {
        if (!m_files.contains(path))
            m_files.append(path);
    }
    showFiles();
    Q_EMIT edited();
}

void Composer::setFiles(const QStringList &paths)
{
    m_files = paths;
    showFiles();
    updateButtons();
}

void Composer::keepOnlyFiles(const QStringList &paths)
{
    clear();
    setFiles(paths);
}

/// Each file is a button that takes it out again.
void Composer::showFiles()
{
    qDeleteAll(m_fileRow->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &path : std::as_const(m_files)) {
        const QString name = QFileInfo(path).fileName();
        auto *chip = new QPushButton(tr("%1  ✕").arg(name), m_fileRow);
        chip->setToolTip(tr("Leave %1 out").arg(name));
        m_fileChips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, path] {
            m_files.removeAll(path);
            QMetaObject::invokeMethod(this, &Composer::showFiles, Qt::QueuedConnection);
            m_text->setFocus();
            Q_EMIT edited();
        });
    }
    m_fileRow->setVisible(!m_files.isEmpty());
}

void Composer::setDraft(const PostDraft &draft)
{
    m_answering = draft.replyTo;
    if (!m_answering.isNull())
        showMode(tr("A reply you had begun"));
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_important->setChecked(draft.wantsAcknowledgement);
    m_due->setDate(draft.due.isValid() ? std::optional(PartialDate::fromDate(draft.due))
                                       : std::nullopt);
}

void Composer::clear()
{
    m_correcting = {};
    m_answering = {};
    m_files.clear();
    setDraft({});
    showMode({});
    showFiles();
}

void Composer::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_text->setReadOnly(isBusy);
    updateButtons();
}

PostDraft Composer::draft() const
{
    PostDraft draft;
    draft.text = m_text->toPlainText();
    draft.replyTo = m_answering;
    draft.wantsAcknowledgement = m_important->isChecked() && m_correcting.isNull();
    if (draft.wantsAcknowledgement && m_due->date())
        draft.due = m_due->date()->toDate();
    return draft;
}

bool Composer::isDueUnreadable() const
{
    return m_important->isChecked()
        && (m_due->isUnreadable() || (m_due->date() && !m_due->date()->isWhole()));
}

bool Composer::isEmpty() const
{
    return m_files.isEmpty() && m_text->toPlainText().trimmed().isEmpty();
}

bool Composer::isUntouched() const
{
    return isEmpty() && m_text->textCursor().block().layout()->preeditAreaText().isEmpty();
}

void Composer::updateButtons()
{
    m_send->setEnabled(!m_isBusy && !isEmpty());
    m_due->setVisible(m_important->isChecked() && m_important->isEnabled());
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isVisible())
        leaveMode();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
