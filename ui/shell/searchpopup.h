// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tasuki {

class Page;

/// Quick search over whatever is on screen: a small window around a page. A real window and not a
/// Qt::Popup, because input methods do not compose inside popups on every desktop.
class SearchPopup final : public QDialog {
    Q_OBJECT

public:
    SearchPopup(Page *page, QWidget *parent);
};

} // namespace tasuki
