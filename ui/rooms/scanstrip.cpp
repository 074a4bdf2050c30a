// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/scanstrip.h"

#include "ui/rooms/scanfolder.h"
#include "ui/support/filepreview.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

static constexpr QSize thumbnail(72, 72);

static QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names.join(QStringLiteral("、"));
}

ScanStrip::ScanStrip(ScanFolder *folder, ChooseFolder choose, QWidget *parent)
    : QFrame(parent)
    , m_folder(folder)
    , m_choose(std::move(choose))
    , m_text(new QLabel(this))
    , m_row(new QWidget(this))
    , m_buttons(new FlowLayout(m_row))
{
    setObjectName(QStringLiteral("scanStrip"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("scanLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::hairSpace, theme::smallSpace,
                               theme::hairSpace);
    column->addWidget(m_text);
    column->addWidget(m_row);
    if (m_folder)
        connect(m_folder, &ScanFolder::changed, this, &ScanStrip::refresh);
    refresh();
}

void ScanStrip::setAttached(const QStringList &paths)
{
    if (std::exchange(m_attached, paths) != paths)
        refresh();
}

void ScanStrip::setInRoom(const QSet<QByteArray> &hashes)
{
    if (std::exchange(m_inRoom, hashes) != hashes)
        refresh();
}

QList<ArrivedScan> ScanStrip::offered() const
{
    QList<ArrivedScan> scans = m_folder ? m_folder->arrived() : QList<ArrivedScan>();
    scans.removeIf([this](const ArrivedScan &scan) { return m_attached.contains(scan.mark.path); });
    return scans;
}

void ScanStrip::attachNewest()
{
    const QList<ArrivedScan> scans = offered();
    if (!scans.isEmpty())
        Q_EMIT attachRequested(scans.last().mark.path);
}

void ScanStrip::askAbout(const QStringList &sent)
{
    if (!m_folder)
        return;
    QStringList ours;
    for (const ArrivedScan &scan : m_folder->arrived()) {
        if (sent.contains(scan.mark.path))
            ours.append(scan.mark.path);
    }
    if (ours.isEmpty())
        return;
    m_sent += ours; // whoever does not answer leaves it where it is
    for (const QString &path : std::as_const(ours))
        m_folder->noteSent(path);
    refresh();
}

void ScanStrip::showSetting()
{
    m_isSetting = true;
    refresh();
    if (auto *first = m_row->findChild<QPushButton *>())
        first->setFocus();
}

void ScanStrip::clear()
{
    for (QPushButton *button : m_row->findChildren<QPushButton *>()) {
        m_buttons->removeWidget(button);
        button->hide();
        button->setParent(nullptr); // it may be the one that was pressed
        button->deleteLater();
    }
}

QPushButton *ScanStrip::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, m_row);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    button->show();
    return button;
}

void ScanStrip::refresh()
{
    clear();
    const QList<ArrivedScan> scans = offered();
    if (m_isSetting)
        showFolder();
    else if (!m_sent.isEmpty())
        showQuestion();
    else if (!scans.isEmpty())
        showOffer(scans);
    setVisible(m_isSetting || !m_sent.isEmpty() || !scans.isEmpty());
}

void ScanStrip::say(const QString &text)
{
    m_text->setText(m_trouble.isEmpty() ? text : m_trouble + u'\n' + text);
}

void ScanStrip::showOffer(const QList<ArrivedScan> &scans)
{
    say(tr("Scans have arrived. Ctrl+Shift+O attaches the newest one."));
    for (auto it = scans.crbegin(); it != scans.crend(); ++it)
        addScan(*it);
    connect(addButton("scansLaterButton", tr("Not now")), &QPushButton::clicked, this,
            [this, scans] {
                for (const ArrivedScan &scan : scans)
                    m_folder->setAside(scan.mark.path);
            });
}

void ScanStrip::addScan(const ArrivedScan &scan)
{
    const QString name = QFileInfo(scan.mark.path).fileName();
    QStringList lines{name, toLocalText(scan.mark.changed)};
    if (const QString note = noteOf(scan); !note.isEmpty())
        lines.append(note);
    auto *button = addButton("scanButton", lines.join(u'\n'));
    button->setToolTip(tr("Puts it to what you are writing"));
    button->setAccessibleName(lines.join(QStringLiteral("、")));
    if (const QImage picture = filePreviewImage(scan.preview); !picture.isNull()) {
        button->setIcon(QPixmap::fromImage(
            picture.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        button->setIconSize(thumbnail);
    }
    connect(button, &QPushButton::clicked, this,
            [this, path = scan.mark.path] { Q_EMIT attachRequested(path); });
}

QString ScanStrip::noteOf(const ArrivedScan &scan) const
{
    if (m_inRoom.contains(scan.hash))
        return tr("The same is in this room already");
    if (m_folder->wasSent(scan.hash))
        return tr("The same was sent from this computer before");
    for (const ArrivedScan &other : m_folder->arrived()) {
        if (other.mark == scan.mark)
            break;
        if (other.hash == scan.hash)
            return tr("The same as %1").arg(QFileInfo(other.mark.path).fileName());
    }
    return {};
}

void ScanStrip::showQuestion()
{
    say(tr("%1 is in the room now. What shall become of the file in the scanner's folder?")
            .arg(namesOf(m_sent)));
    connect(addButton("moveScanButton", tr("Move it to “%1”").arg(QStringLiteral("送信済み"))),
            &QPushButton::clicked, this, &ScanStrip::moveAway);
    connect(addButton("leaveScanButton", tr("Leave it there")), &QPushButton::clicked, this,
            [this] {
                m_sent.clear();
                m_trouble.clear();
                refresh();
            });
}

void ScanStrip::moveAway()
{
    QStringList failed;
    for (const QString &path : std::as_const(m_sent)) {
        if (!moveToSent(path))
            failed.append(path);
    }
    m_sent = failed;
    m_trouble = failed.isEmpty()
        ? QString()
        : tr("%1 could not be moved. Perhaps another program has it open.").arg(namesOf(failed));
    refresh();
}

void ScanStrip::showFolder()
{
    const QString path = m_folder ? m_folder->path() : QString();
    say(path.isEmpty()
            ? tr("Choose the folder into which your scanner puts its files. What comes there from "
                 "now on is offered here; nothing is sent by itself.")
            : tr("What comes into %1 is offered here; nothing is sent by itself.")
                  .arg(QDir::toNativeSeparators(path)));
    const auto close = [this] {
        m_isSetting = false;
        refresh();
    };
    connect(addButton("chooseScanFolderButton", tr("Choose the folder…")), &QPushButton::clicked,
            this, [this, close] {
                const QString chosen = m_choose ? m_choose(this) : QString();
                if (chosen.isEmpty())
                    return;
                m_folder->choose(chosen);
                close();
            });
    if (!path.isEmpty())
        connect(addButton("noScanFolderButton", tr("No folder any more")), &QPushButton::clicked,
                this, [this, close] {
                    m_folder->choose({});
                    close();
                });
    connect(addButton("closeScanSettingButton", tr("Close  Esc")), &QPushButton::clicked, this,
            close);
}

void ScanStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_isSetting)
        return QFrame::keyPressEvent(event);
    m_isSetting = false;
    refresh();
}

} // namespace tasuki
