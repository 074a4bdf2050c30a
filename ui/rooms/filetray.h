// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/givenfile.h"

#include <QList>
#include <QWidget>

namespace tasuki {

class FlowLayout;

/// What is put to a post, side by side: each with a button that takes it out again and the choice
/// of what kind of paper it is. What its name says is offered beside it, and never taken unasked.
class FileTray final : public QWidget {
    Q_OBJECT

public:
    explicit FileTray(QWidget *parent = nullptr);

    void setFiles(const QList<GivenFile> &files); ///< emits nothing
    const QList<GivenFile> &files() const { return m_files; }
    void add(const GivenFile &file); ///< unless it is there; emits nothing
    bool isEmpty() const { return m_files.isEmpty(); }

Q_SIGNALS:
    void edited(); ///< by the person
    void leftOut(); ///< the person took one out

private:
    void layOut();
    QWidget *makeCell(const GivenFile &file);
    void addKind(const GivenFile &file, QWidget *cell);
    void setKind(const GivenFile &file, const std::optional<DocumentKind> &kind);
    void leaveOut(const GivenFile &file);
    qsizetype placeOf(const GivenFile &file) const; ///< whatever its kind is; -1: not there

    QList<GivenFile> m_files;
    FlowLayout *m_cells;
};

} // namespace tasuki
