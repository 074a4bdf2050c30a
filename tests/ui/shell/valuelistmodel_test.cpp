// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/shell/valuelistmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace tasuki;

namespace {

class Letters final : public ValueListModel<QChar> {
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString(rows().at(index.row()))) : QVariant();
    }
    void show(const QString &text) { setRows(QList<QChar>(text.begin(), text.end())); }
    QString shown() const
    {
        QString all;
        for (int row = 0; row < rowCount(); ++row)
            all += index(row).data().toString();
        return all;
    }

protected:
    bool isSame(const QChar &one, const QChar &other) const override { return one == other; }
};

} // namespace

TEST_CASE("A list becomes any other list without breaking its views", "[model]")
{
    Letters model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char16_t *next : {u"abc", u"abxc", u"bc", u"", u"xyz", u"yxz", u"aaa", u"aa"}) {
        const QString text = QString::fromUtf16(next);
        model.show(text);
        CHECK(model.shown() == text);
    }
}

TEST_CASE("A row that stays keeps its selection when others come and go", "[model]")
{
    Letters model;
    model.show(QStringLiteral("abc"));
    const QPersistentModelIndex chosen = model.index(2);
    model.show(QStringLiteral("axyc"));
    CHECK(chosen.row() == 3);
}
