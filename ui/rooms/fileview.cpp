// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/fileview.h"

#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/rooms/filepicture.h"
#include "ui/rooms/filetext.h"
#include "ui/rooms/picturecanvas.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace tasuki {

FileView::FileView(Workspace &workspace, ChooseSavePath chooseSavePath, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chooseSavePath(std::move(chooseSavePath))
    , m_name(new ElidedLabel({}, this))
    , m_where(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_canvas(new PictureCanvas(this))
{
    setObjectName(QStringLiteral("fileView"));
    m_where->setObjectName(QStringLiteral("filePageLabel"));
    m_bar->setObjectName(QStringLiteral("fileMessageBar"));
    m_canvas->setAccessibleName(tr("The file"));
    setFocusProxy(m_canvas);
    layOut();
}

void FileView::layOut()
{
    auto *about = new QHBoxLayout;
    auto *back = addButton(about, "closeFileButton", tr("Back  Esc"), {});
    about->addWidget(m_name, 1);
    about->addWidget(m_where);
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools); // in a narrow window they go to a second line
    m_earlier
        = addButton(row, "earlierPageButton", tr("Page before"), QKeySequence(Qt::Key_PageUp));
    m_later = addButton(row, "laterPageButton", tr("Next page"), QKeySequence(Qt::Key_PageDown));
    auto *larger = addButton(row, "largerButton", tr("Larger"), QKeySequence::ZoomIn);
    auto *smaller = addButton(row, "smallerButton", tr("Smaller"), QKeySequence::ZoomOut);
    auto *whole = addButton(row, "wholeButton", tr("Whole"), QKeySequence(Qt::CTRL | Qt::Key_0));
    auto *turn = addButton(row, "turnButton", tr("Turn"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_save = addButton(row, "saveFileButton", tr("Save a copy…"), QKeySequence::Save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(about);
    column->addWidget(tools);
    column->addWidget(m_bar);
    column->addWidget(m_canvas, 1);
    constexpr double step = 1.25;
    connect(back, &QPushButton::clicked, this, &FileView::closed);
    connect(m_earlier, &QPushButton::clicked, this, [this] { draw(m_page - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { draw(m_page + 1); });
    connect(larger, &QPushButton::clicked, m_canvas, [this] { m_canvas->zoom(step); });
    connect(smaller, &QPushButton::clicked, m_canvas, [this] { m_canvas->zoom(1 / step); });
    connect(whole, &QPushButton::clicked, m_canvas, &PictureCanvas::fit);
    connect(turn, &QPushButton::clicked, m_canvas, &PictureCanvas::turn);
    connect(m_save, &QPushButton::clicked, this, &FileView::save);
}

QPushButton *FileView::addButton(QLayout *row, const char *name, const QString &text,
                                 const QKeySequence &keys)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setShortcut(keys);
    if (!keys.isEmpty())
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    row->addWidget(button);
    return button;
}

bool FileView::isHere() const
{
    return m_file.content != AttachedFile::Content::There
        && m_file.content != AttachedFile::Content::Coming;
}

bool FileView::isFilm() const
{
    return m_file.file.type == FileType::Mp4 || m_file.file.type == FileType::QuickTime;
}

void FileView::open(ScopeId room, const AttachedFile &file)
{
    m_room = room;
    m_file = file;
    m_content.clear();
    m_page = 0;
    m_pages = 1;
    m_canvas->setPicture({});
    m_bar->clear();
    m_name->setText(file.file.name + QStringLiteral(" · ") + fileSizeText(file.file.size));
    showState();
    if (!isHere()) {
        whenDone(m_workspace.files().fetch(room, file.file), this,
                 [this](const Result<void> &done) {
                     if (!done)
                         m_bar->showError(errorText(done.error()));
                 });
    }
    read();
}

void FileView::forget()
{
    m_room = {};
    m_file = {};
    m_content.clear();
    m_name->setText({});
    m_canvas->setPicture({});
}

void FileView::refresh(const AttachedFile &file)
{
    const bool wasHere = isHere();
    m_file = file;
    showState();
    if (!wasHere)
        read();
}

void FileView::showState()
{
    m_save->setEnabled(isHere());
    m_earlier->setEnabled(m_page > 0);
    m_later->setEnabled(m_page + 1 < m_pages);
    m_where->setText(m_pages > 1 ? tr("%1 of %2").arg(m_page + 1).arg(m_pages) : QString());
    if (m_file.content == AttachedFile::Content::There)
        m_bar->showInfo(tr("The file is not on this computer yet. It comes as soon as there is a "
                           "connection."));
    else if (m_file.content == AttachedFile::Content::Coming)
        m_bar->showInfo(fileStateText(m_file));
    else if (isFilm())
        m_bar->showInfo(tr("A film is not played here. Save a copy (Ctrl+S) and open it with this "
                           "computer's player."));
}

void FileView::read()
{
    if (!isHere() || isFilm())
        return;
    whenDone(m_workspace.files().content(m_room, m_file.file.hash), this,
             [this, hash = hash()](const Result<QByteArray> &content) {
                 if (hash != this->hash())
                     return; // another one is looked at by now
                 if (!content)
                     return m_bar->showError(errorText(content.error()));
                 m_content = *content;
                 draw(0);
             });
}

/// Beside the window's own work: a large photo takes a moment.
void FileView::draw(int page)
{
    const auto drawing = QtConcurrent::run([content = m_content, type = m_file.file.type, page] {
        return filePicture(content, type, page);
    });
    whenDone(drawing, this, [this, hash = hash()](const Result<FilePicture> &picture) {
        if (hash == this->hash())
            showPicture(picture);
    });
}

void FileView::showPicture(const Result<FilePicture> &picture)
{
    if (!picture) {
        m_bar->showWarning(
            picture.error().kind == Error::Kind::TooLarge
                ? tr("This file is too large to be shown here. Save a copy (Ctrl+S).")
                : tr("This file cannot be shown here. Save a copy (Ctrl+S) and open "
                     "it with another program."));
        return;
    }
    m_bar->clear();
    m_page = picture->page;
    m_pages = picture->pages;
    m_canvas->setPicture(picture->image);
    showState();
}

void FileView::save()
{
    const QString path = m_chooseSavePath(this, m_file.file.name);
    if (path.isEmpty())
        return;
    whenDone(m_workspace.files().saveTo(m_room, hash(), path), this,
             [this](const Result<void> &done) {
                 if (done)
                     m_bar->showGood(tr("Saved. The copy is outside Tasuki: whoever uses this "
                                        "computer can read it."));
                 else
                     m_bar->showError(errorText(done.error()));
             });
}

void FileView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
