// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/documentstab.h"
#include "ui/shell/page.h"

namespace tasuki {

class RoomHeader;

/// 書類 of one admission, whose room has no tabs.
class DocumentsPage final : public Page {
    Q_OBJECT

public:
    DocumentsPage(ObjectId episode, Workspace &workspace, const Clock &clock,
                  DocumentsTab::ChooseSavePath savePath, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override { m_documents->focusFirst(); }

private:
    const ObjectId m_episode;
    Workspace &m_workspace;
    RoomHeader *m_header;
    DocumentsTab *m_documents;
};

} // namespace tasuki
