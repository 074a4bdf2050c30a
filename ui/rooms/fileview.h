// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/files.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QLayout;

namespace tasuki {

class ElidedLabel;
class MessageBar;
class PictureCanvas;
class Workspace;
struct FilePicture;

/// A file of a room, looked at: brought here first when it is not here. Photos and the pages of a
/// PDF; a film is saved and played by whatever this computer plays films with. Esc leaves it.
class FileView final : public QWidget {
    Q_OBJECT

public:
    using ChooseSavePath = std::function<QString(QWidget *parent, const QString &name)>;

    FileView(Workspace &workspace, ChooseSavePath chooseSavePath, QWidget *parent = nullptr);

    void open(ScopeId room, const AttachedFile &file);
    void refresh(const AttachedFile &file); ///< more of it has come, or all
    void forget(); ///< shows nothing, and holds nothing of what it showed
    QByteArray hash() const { return m_file.file.hash; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QPushButton *addButton(QLayout *row, const char *name, const QString &text,
                           const QKeySequence &keys);
    bool isHere() const;
    bool isFilm() const;
    void showState();
    void read();
    void draw(int page);
    void showPicture(const Result<FilePicture> &picture);
    void save();

    Workspace &m_workspace;
    const ChooseSavePath m_chooseSavePath;
    ScopeId m_room;
    AttachedFile m_file;
    QByteArray m_content;
    int m_page = 0;
    int m_pages = 1;
    ElidedLabel *m_name;
    QLabel *m_where; ///< page n of N
    MessageBar *m_bar;
    PictureCanvas *m_canvas;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace tasuki
