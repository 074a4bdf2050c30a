// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QList>
#include <QPointer>
#include <QStackedWidget>

namespace tasuki {

class Page;

/// The pages on the way here, like a browser's history without the way forward. A root page (今日,
/// 利用者 …) starts a new way; going back destroys the page that was left.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    void startWith(const Place &place, Page *page); ///< drops the way so far
    void push(const Place &place, Page *page);
    void back(); ///< harmless on a root page
    void saveAll();
    void clear(); ///< destroys every page at once, before returning
    bool canGoBack() const { return m_way.size() > 1; }
    Page *page() const; ///< null when empty
    Place place() const; ///< of the page on screen
    Place root() const;

Q_SIGNALS:
    void pageShown();

private:
    struct Step {
        Place place;
        QPointer<Page> page;
    };
    void show(Page *page);
    void retire(Page *page);

    QList<Step> m_way;
};

} // namespace tasuki
