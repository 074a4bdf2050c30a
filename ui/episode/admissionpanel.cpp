// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/admissionpanel.h"

#include "core/base/clock.h"
#include "core/base/japanesetext.h"
#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/episode/episodetext.h"
#include "ui/support/composition.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tasuki {

static const QList<Informant> informantsByDigit
    = {Informant::Family, Informant::Hospital, Informant::Provider, Informant::Ambulance,
       Informant::Client};

QTime readHour(const QString &typed)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:[:時](?:([0-5]?\\d)分?)?|([0-5]\\d))$"));
    const auto match = pattern.match(plainDigits(typed));
    if (!match.hasMatch())
        return {};
    const QString minute = match.captured(2) + match.captured(3);
    return QTime(match.captured(1).toInt(), minute.toInt());
}

AdmissionPanel::AdmissionPanel(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_composition(new Composition(this))
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_hospital(new QComboBox(this))
    , m_date(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_guess(new QCheckBox(tr("The hour is a guess"), this))
    , m_informants(new QButtonGroup(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("admissionPanel"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("admissionProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_problem->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    auto *told = new QHBoxLayout;
    addInformants(told);
    column->addWidget(new QLabel(tr("Who told you? (keys 1 to 5)"), this));
    column->addLayout(told);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setMaximumWidth(theme::readingWidth);
    addFields(form);
    column->addLayout(form);
    column->addWidget(m_problem);
    auto *orders = new QHBoxLayout;
    addOrders(orders);
    column->addLayout(orders);
    column->addStretch();
}

void AdmissionPanel::addInformants(QBoxLayout *row)
{
    for (int digit = 1; digit <= informantsByDigit.size(); ++digit) {
        auto *button = new QPushButton(tr("%1 %2", "digit key, informant")
                                           .arg(digit)
                                           .arg(informantText(informantsByDigit[digit - 1])),
                                       this);
        button->setObjectName(QStringLiteral("informant%1Button").arg(digit));
        button->setCheckable(true);
        button->setAutoDefault(false); // Enter records, Space picks
        m_informants->addButton(button, digit);
        row->addWidget(button);
    }
    row->addStretch();
}

void AdmissionPanel::addFields(QFormLayout *form)
{
    m_hospital->setObjectName(QStringLiteral("hospitalCombo"));
    m_hospital->setFocusPolicy(Qt::StrongFocus);
    m_hospital->installEventFilter(this); // the wheel must not change it, digits and Enter are ours
    m_date->setObjectName(QStringLiteral("admittedDateEdit"));
    m_time->setObjectName(QStringLiteral("admittedTimeEdit"));
    m_time->setPlaceholderText(tr("10:30"));
    m_guess->setObjectName(QStringLiteral("guessCheckBox"));
    m_guess->setToolTip(tr("While the hour is a guess, the deadline is counted strictly"));
    m_note->setObjectName(QStringLiteral("admissionNoteEdit"));
    m_note->setPlaceholderText(tr("For example: fever since last night"));
    connect(m_time, &QLineEdit::textEdited, m_guess, [this] { m_guess->setChecked(false); });

    auto *when = new QHBoxLayout;
    when->addWidget(m_date, 2);
    when->addWidget(m_time, 1);
    when->addWidget(m_guess);
    form->addRow(tr("Hospital"), m_hospital);
    form->addRow(tr("Admitted"), when);
    form->addRow(tr("Note"), m_note);
    m_date->setAccessibleName(tr("Day of admission"));
    m_time->setAccessibleName(tr("Hour of admission"));
    m_note->setAccessibleName(tr("Note"));
    m_hospital->setAccessibleName(tr("Hospital"));
}

void AdmissionPanel::addOrders(QBoxLayout *row)
{
    m_record = new QPushButton(tr("Record  Enter"), this);
    m_record->setObjectName(QStringLiteral("recordAdmissionButton"));
    m_record->setToolTip(tr("Records the admission (Enter)"));
    m_record->setAutoDefault(true);
    auto *cancel = new QPushButton(tr("Back  Esc"), this);
    cancel->setObjectName(QStringLiteral("cancelAdmissionButton"));
    cancel->setToolTip(tr("Leaves without recording (Esc)"));
    cancel->setAutoDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_record);
    connect(m_record, &QPushButton::clicked, this, &AdmissionPanel::record);
    connect(cancel, &QPushButton::clicked, this, &AdmissionPanel::closed);
}

void AdmissionPanel::begin(const Client &client)
{
    m_client = client.id;
    m_isRecording = false;
    m_record->setEnabled(true);
    m_title->setText(tr("%1 went to hospital").arg(client.name));
    m_problem->clear();
    m_problem->hide();
    fillHospitals(client);
    const QDateTime now = m_clock.now().toLocalTime();
    m_date->setText(toShortWareki(PartialDate::fromDate(now.date())));
    m_time->setText(now.time().toString(QStringLiteral("H:mm")));
    m_guess->setChecked(true);
    m_note->clear();
    m_informants->setExclusive(false);
    for (QAbstractButton *button : m_informants->buttons())
        button->setChecked(false);
    m_informants->setExclusive(true);
    show();
    m_informants->button(1)->setFocus();
}

void AdmissionPanel::fillHospitals(const Client &client)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    QList<Office> hospitals;
    for (const Office &office : snapshot->offices) {
        if (takesSheets(office.kind))
            hospitals += office;
    }
    OfficeId last;
    for (const EpisodeEntry &entry : snapshot->episodes) {
        if (entry.episode.client == client.id && last.isNull())
            last = entry.episode.hospital;
    }
    const auto rank = [&](const Office &office) {
        if (office.id == client.preferredHospital)
            return 0;
        if (office.id == last)
            return 1;
        return office.kind == OfficeKind::Hospital ? 2 : 3;
    };
    std::sort(hospitals.begin(), hospitals.end(), [&](const Office &a, const Office &b) {
        return std::make_tuple(rank(a), a.name) < std::make_tuple(rank(b), b.name);
    });
    m_hospital->clear();
    for (const Office &office : hospitals)
        m_hospital->addItem(office.name, QVariant::fromValue(office.id.uuid()));
}

void AdmissionPanel::pickInformant(int digit)
{
    if (QAbstractButton *button = m_informants->button(digit)) {
        button->setChecked(true);
        button->setFocus();
    }
}

void AdmissionPanel::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_composition->isComposing() || event->isAutoRepeat()) {
        event->accept(); // not ours, and nobody else's either
    } else if (isEnter && !(event->modifiers() & Qt::ControlModifier)) {
        record();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (digit >= 1 && digit <= informantsByDigit.size()) {
        pickInformant(digit);
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool AdmissionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isDigit = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5;
        if (isDigit || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            keyPressEvent(key);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

std::optional<Admission> AdmissionPanel::readFields()
{
    const auto day = readDate(m_date->text());
    const QTime time = readHour(m_time->text());
    const int digit = m_informants->checkedId();
    if (m_hospital->currentIndex() < 0)
        complain(tr("No hospital is in the directory yet."), m_hospital);
    else if (!day || !day->isWhole())
        complain(tr("Please write the day like 2026-06-01 or R8.6.1."), m_date);
    else if (!time.isValid())
        complain(tr("Please write the hour like 10:30."), m_time);
    else if (QDateTime(day->toDate(), time) > m_clock.now().toLocalTime().addSecs(60))
        complain(tr("This day and hour are still to come."), m_date);
    else if (digit < 1)
        complain(tr("Please choose who told you (keys 1 to 5)."), m_informants->button(1));
    else
        return Admission{m_client,
                         OfficeId(m_hospital->currentData().toUuid()),
                         QDateTime(day->toDate(), time).toUTC(),
                         m_guess->isChecked(),
                         informantsByDigit[digit - 1],
                         m_note->text().trimmed()};
    return std::nullopt;
}

void AdmissionPanel::record()
{
    if (m_isRecording || m_composition->isComposing())
        return;
    if (const auto admission = readFields())
        sendToService(*admission);
}

void AdmissionPanel::sendToService(const Admission &admission)
{
    m_isRecording = true;
    m_record->setEnabled(false);
    m_problem->hide();
    whenDone(m_workspace.handoffs().admit(admission), this,
             [this](const Result<ObjectId> &episode) {
                 m_isRecording = false;
                 m_record->setEnabled(true);
                 if (episode)
                     Q_EMIT admitted(*episode);
                 else if (episode.error().kind == Error::Kind::Conflict)
                     complain(tr("She is already recorded as being in hospital."), m_hospital);
                 else
                     complain(errorText(episode.error()), m_record);
             });
}

void AdmissionPanel::complain(const QString &text, QWidget *where)
{
    m_problem->setText(text);
    m_problem->show();
    where->setFocus();
}

} // namespace tasuki
