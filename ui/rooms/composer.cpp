// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/composer.h"

#include "ui/rooms/addresseerow.h"
#include "ui/rooms/filetray.h"
#include "ui/rooms/guardlabel.h"
#include "ui/rooms/mentionpicker.h"
#include "ui/rooms/postedit.h"
#include "ui/rooms/quoterow.h"
#include "ui/rooms/vacancyform.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
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
    , m_picker(new MentionPicker(m_text, new QListWidget(this), this))
    , m_to(new AddresseeRow(this))
    , m_item(new QuoteRow(this))
    , m_vacancy(new VacancyForm(this))
    , m_files(new FileTray(this))
    , m_important(new QCheckBox(tr("Important: wants acknowledging"), this))
    , m_due(new DateEdit(this))
    , m_mention(new QPushButton(tr("To…  @"), this))
    , m_offers(new QCheckBox(tr("Vacancy"), this))
    , m_attach(new QPushButton(tr("Attach…  Ctrl+O"), this))
    , m_scans(new QPushButton(tr("Scans…"), this))
    , m_guard(new GuardLabel(this))
    , m_send(new QPushButton(tr("Send  Ctrl+Enter"), this))
{
    setObjectName(QStringLiteral("composer"));
    setFrameShape(QFrame::StyledPanel);
    m_vacancy->hide();
    m_offers->hide();
    m_send->setAutoDefault(true);
    nameParts();
    layOut();
    addKeys();
    connectParts();
    setFocusProxy(m_text);
    showMode({});
    updateButtons();
}

void Composer::nameParts()
{
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
    m_scans->setObjectName(QStringLiteral("scansButton"));
    m_scans->setToolTip(tr("The folder into which your scanner puts its files"));
    m_scans->hide();
    m_send->setObjectName(QStringLiteral("sendPostButton"));
    m_mention->setObjectName(QStringLiteral("mentionButton"));
    m_mention->setToolTip(tr("A person, an office or a profession it is for; @ in the text does "
                             "the same"));
    m_offers->setObjectName(QStringLiteral("vacancyCheckBox"));
    m_offers->setToolTip(tr("Tells the others about free places at your office"));
}

void Composer::connectParts()
{
    connect(m_text, &PostEdit::filesGiven, this, &Composer::addFiles);
    connect(m_text, &PostEdit::pictureGiven, this, [this](const QImage &picture) {
        if (m_correcting.isNull() && !m_isBusy)
            Q_EMIT picturePasted(picture);
    });
    connect(m_files, &FileTray::edited, this, &Composer::edited);
    connect(m_files, &FileTray::leftOut, this, [this] { m_text->setFocus(); });
    connect(m_scans, &QPushButton::clicked, this, &Composer::scansWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_important, &QCheckBox::toggled, this, &Composer::edited);
    connect(m_due, &DateEdit::edited, this, &Composer::edited);
    connect(this, &Composer::edited, this, &Composer::updateButtons);
    connect(m_leave, &QPushButton::clicked, this, &Composer::leaveMode);
    connect(m_attach, &QPushButton::clicked, this, &Composer::filesWanted);
    connect(m_send, &QPushButton::clicked, this, &Composer::sendRequested);
    connect(m_picker, &MentionPicker::picked, this, &Composer::address);
    connect(m_mention, &QPushButton::clicked, m_picker, &MentionPicker::begin);
    connect(m_to, &AddresseeRow::edited, this, &Composer::edited);
    connect(m_offers, &QCheckBox::toggled, this, &Composer::edited);
    connect(m_vacancy, &VacancyForm::edited, this, &Composer::edited);
    connect(m_item, &QuoteRow::leftOut, this, [this] {
        m_text->setFocus();
        Q_EMIT edited();
    });
}

void Composer::layOut()
{
    auto *mode = new QHBoxLayout;
    mode->addWidget(m_mode, 1);
    mode->addWidget(m_leave);
    auto *about = new QHBoxLayout;
    layOutAbout(about);
    auto *send = new QHBoxLayout;
    send->addStretch(1);
    send->addWidget(m_guard);
    send->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::hairSpace, theme::smallSpace,
                               theme::hairSpace);
    column->setSpacing(theme::hairSpace);
    column->addLayout(mode);
    column->addWidget(m_to);
    column->addWidget(m_picker->list());
    column->addWidget(m_text);
    column->addWidget(m_item);
    column->addWidget(m_vacancy);
    column->addWidget(m_files);
    column->addLayout(about);
    column->addLayout(send);
}

void Composer::layOutAbout(QHBoxLayout *row)
{
    row->addWidget(m_attach);
    row->addWidget(m_scans);
    row->addWidget(m_mention);
    row->addWidget(m_offers);
    row->addWidget(m_important);
    row->addWidget(m_due);
    row->addStretch(1);
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
    m_offers->setVisible(!face.isAboutPatient());
    updateButtons();
}

void Composer::setMentions(const QList<Mention> &mentions)
{
    m_picker->setMentions(mentions);
    m_to->setMentions(mentions);
}

void Composer::address(const Addressees &who)
{
    m_to->add(who);
    Q_EMIT edited();
}

bool Composer::offersVacancy() const
{
    return m_correcting.isNull() && m_offers->isChecked();
}

/// A correction is of the words alone.
bool Composer::isAboutItem() const
{
    return m_correcting.isNull() && m_item->quote().has_value();
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
    m_offers->setEnabled(isNew);
    m_to->setEnabled(isNew); // a correction is for whom the post was
    m_scans->setEnabled(isNew);
    updateButtons();
}

void Composer::addFiles(const QStringList &paths)
{
    if (!m_correcting.isNull() || m_isBusy)
        return;
    for (const QString &path : paths)
        m_files->add(GivenFile{path});
    Q_EMIT edited();
}

void Composer::addFile(const GivenFile &file)
{
    m_files->add(file);
    Q_EMIT edited();
}

void Composer::setFiles(const QList<GivenFile> &files)
{
    m_files->setFiles(files);
    updateButtons();
}

void Composer::keepOnlyFiles(const QList<GivenFile> &files)
{
    clear();
    setFiles(files);
}

const QList<GivenFile> &Composer::files() const
{
    return m_files->files();
}

void Composer::setAwaitsFile(bool awaits)
{
    m_awaited += awaits ? 1 : -1;
    updateButtons();
}

void Composer::setTakesScans(bool takes)
{
    m_scans->setVisible(takes);
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
    m_to->setAddressees(draft.to);
    m_item->setQuote(draft.item);
    m_offers->setChecked(draft.vacancy.has_value());
    if (draft.vacancy)
        m_vacancy->setVacancy(*draft.vacancy);
    else
        m_vacancy->clear();
    updateButtons();
}

void Composer::clear()
{
    m_correcting = {};
    m_answering = {};
    m_files->setFiles({});
    setDraft({});
    showMode({});
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
    if (m_correcting.isNull())
        draft.to = m_to->addressees();
    if (offersVacancy())
        draft.vacancy = m_vacancy->vacancy();
    if (isAboutItem())
        draft.item = m_item->quote();
    return draft;
}

bool Composer::isDueUnreadable() const
{
    return m_important->isChecked()
        && (m_due->isUnreadable() || (m_due->date() && !m_due->date()->isWhole()));
}

QString Composer::vacancyProblem() const
{
    return offersVacancy() ? m_vacancy->problem() : QString();
}

bool Composer::isEmpty() const
{
    return m_files->isEmpty() && !offersVacancy() && !isAboutItem()
        && m_text->toPlainText().trimmed().isEmpty();
}

bool Composer::isUntouched() const
{
    return isEmpty() && m_text->textCursor().block().layout()->preeditAreaText().isEmpty();
}

void Composer::updateButtons()
{
    m_send->setEnabled(!m_isBusy && m_awaited == 0 && !isEmpty());
    m_due->setVisible(m_important->isChecked() && m_important->isEnabled());
    m_vacancy->setVisible(offersVacancy());
    m_item->setVisible(isAboutItem());
    const bool mayAddress = m_correcting.isNull() && !m_isBusy && !m_to->isFull();
    m_mention->setEnabled(mayAddress);
    m_picker->setOn(mayAddress);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isVisible())
        leaveMode();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
