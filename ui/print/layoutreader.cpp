// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layoutreader.h"

#include "ui/print/celltemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype mostCells = 24;
    constexpr int mostLines = 40;
    constexpr int deepest = 6;

    /// Walks the file once; every oddity becomes a warning with its place.
    class Reader {
    public:
        PrintLayout read(const QJsonObject &file);
        QList<LayoutWarning> warnings;

    private:
        void warn(const QString &place, const QString &what) { warnings.append({place, what}); }
        void checkNames(const QJsonObject &object, const QStringList &known, const QString &place);
        QJsonArray array(const QJsonObject &object, const QString &name, const QString &place);
        LayoutSection readSection(const QJsonObject &object, const QString &place);
        QList<LayoutBlock> readBlocks(const QJsonArray &rows, const QString &place, int depth);
        void readBlock(const QJsonValue &value, const QString &place, int depth,
                       QList<LayoutBlock> &blocks);
        QList<LayoutCell> readCells(const QJsonArray &cells, const QString &place);
        LayoutCell readCell(const QJsonValue &value, const QString &place);
        LayoutLine readLine(const QJsonValue &value, const QString &place);
    };

    QString at(const QString &place, const QString &name, qsizetype index)
    {
        return QStringLiteral("%1%2%3[%4]")
            .arg(place, place.isEmpty() ? QString() : QStringLiteral("."), name)
            .arg(index);
    }

    double number(const QJsonValue &value, double standard, double least, double most)
    {
        return std::clamp(value.toDouble(standard), least, most);
    }

    void Reader::checkNames(const QJsonObject &object, const QStringList &known,
                            const QString &place)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                warn(place, QStringLiteral("unknown name '%1'").arg(it.key()));
        }
    }

    QJsonArray Reader::array(const QJsonObject &object, const QString &name, const QString &place)
    {
        if (object.contains(name) && !object.value(name).isArray())
            warn(place, QStringLiteral("'%1' is no list").arg(name));
        return object.value(name).toArray();
    }

    PrintLayout Reader::read(const QJsonObject &file)
    {
        checkNames(file,
                   {QStringLiteral("form"), QStringLiteral("title"), QStringLiteral("greeting"),
                    QStringLiteral("footnote"), QStringLiteral("pages"), QStringLiteral("fill"),
                    QStringLiteral("sections"), QStringLiteral("about")},
                   QString());
        PrintLayout layout;
        layout.form = file.value(u"form").toString();
        layout.title = file.value(u"title").toString();
        layout.greeting = file.value(u"greeting").toString();
        layout.footnote = file.value(u"footnote").toString();
        layout.pages = static_cast<int>(number(file.value(u"pages"), 0, 0, 20));
        layout.fillsPage = file.value(u"fill").toBool();
        const QJsonArray sections = array(file, QStringLiteral("sections"), QString());
        for (qsizetype i = 0; i < sections.size(); ++i) {
            const QString place = at(QString(), QStringLiteral("sections"), i);
            if (sections[i].isObject())
                layout.sections.append(readSection(sections[i].toObject(), place));
            else
                warn(place, QStringLiteral("is no section"));
        }
        return layout;
    }

    LayoutSection Reader::readSection(const QJsonObject &object, const QString &place)
    {
        checkNames(object,
                   {QStringLiteral("title"), QStringLiteral("note"), QStringLiteral("newPage"),
                    QStringLiteral("rows")},
                   place);
        LayoutSection section;
        section.title = object.value(u"title").toString();
        section.note = object.value(u"note").toString();
        section.startsPage = object.value(u"newPage").toBool();
        section.blocks = readBlocks(array(object, QStringLiteral("rows"), place), place, 0);
        return section;
    }

    QList<LayoutBlock> Reader::readBlocks(const QJsonArray &rows, const QString &place, int depth)
    {
        QList<LayoutBlock> blocks;
        if (depth > deepest) {
            warn(place, QStringLiteral("rows inside rows inside rows: too deep"));
            return blocks;
        }
        for (qsizetype i = 0; i < rows.size(); ++i)
            readBlock(rows[i], at(place, QStringLiteral("rows"), i), depth, blocks);
        return blocks;
    }

    void Reader::readBlock(const QJsonValue &value, const QString &place, int depth,
                           QList<LayoutBlock> &blocks)
    {
        LayoutBlock block;
        const QJsonObject object = value.toObject();
        if (value.isArray() || value.isString()) { // short forms: only cells, only words
            block.cells = value.isArray() ? readCells(value.toArray(), place)
                                          : QList<LayoutCell>{readCell(value, place)};
            block.kind = value.isArray() ? LayoutBlock::Kind::Row : LayoutBlock::Kind::Words;
            blocks.append(block);
            return;
        }
        checkNames(object,
                   {QStringLiteral("cells"), QStringLiteral("lines"), QStringLiteral("grows"),
                    QStringLiteral("band"), QStringLiteral("rows"), QStringLiteral("table"),
                    QStringLiteral("columns"), QStringLiteral("minimumRows"),
                    QStringLiteral("repeat")},
                   place);
        block.lines = static_cast<int>(number(object.value(u"lines"), 1, 1, mostLines));
        block.grows = object.value(u"grows").toBool();
        block.minimumRows = static_cast<int>(number(object.value(u"minimumRows"), 1, 0, mostLines));
        if (object.contains(u"band")) { // its rows stand in the list like others, marked
            for (LayoutBlock &row :
                 readBlocks(array(object, QStringLiteral("rows"), place), place, depth + 1)) {
                row.band = object.value(u"band").toString();
                blocks.append(row);
            }
            return;
        }
        if (object.contains(u"repeat")) {
            block.kind = LayoutBlock::Kind::Repeat;
            block.group = object.value(u"repeat").toString();
            block.inside
                = readBlocks(array(object, QStringLiteral("rows"), place), place, depth + 1);
        } else if (object.contains(u"table")) {
            block.kind = LayoutBlock::Kind::Table;
            block.group = object.value(u"table").toString();
            block.cells = readCells(array(object, QStringLiteral("columns"), place), place);
        } else {
            block.cells = readCells(array(object, QStringLiteral("cells"), place), place);
        }
        if (block.cells.isEmpty() && block.inside.isEmpty())
            warn(place, QStringLiteral("shows nothing"));
        else
            blocks.append(block);
    }

    QList<LayoutCell> Reader::readCells(const QJsonArray &cells, const QString &place)
    {
        QList<LayoutCell> result;
        if (cells.size() > mostCells)
            warn(place, QStringLiteral("more than %1 cells beside each other").arg(mostCells));
        for (qsizetype i = 0; i < std::min(cells.size(), mostCells); ++i)
            result.append(readCell(cells[i], at(place, QStringLiteral("cells"), i)));
        return result;
    }

    LayoutCell Reader::readCell(const QJsonValue &value, const QString &place)
    {
        LayoutCell cell;
        if (value.isString()) {
            cell.labelPlace = LabelPlace::None;
            cell.lines.append(readLine(value, place));
            return cell;
        }
        const QJsonObject object = value.toObject();
        checkNames(object,
                   {QStringLiteral("label"), QStringLiteral("labelAbove"),
                    QStringLiteral("labelWidth"), QStringLiteral("width"), QStringLiteral("show"),
                    QStringLiteral("centred")},
                   place);
        cell.label = object.value(u"label").toString();
        cell.labelPlace = cell.label.isEmpty()     ? LabelPlace::None
            : object.value(u"labelAbove").toBool() ? LabelPlace::Above
                                                   : LabelPlace::Left;
        cell.labelWidth = number(object.value(u"labelWidth"), 0, 0, 40);
        cell.width = number(object.value(u"width"), 1, 0.01, 1000);
        cell.isCentred = object.value(u"centred").toBool();
        const QJsonValue show = object.value(u"show");
        const QJsonArray lines = show.isArray() ? show.toArray() : QJsonArray{show};
        for (const QJsonValue &line : lines)
            cell.lines.append(readLine(line, place));
        return cell;
    }

    LayoutLine Reader::readLine(const QJsonValue &value, const QString &place)
    {
        if (!value.isString() && !value.isUndefined())
            warn(place, QStringLiteral("'show' is neither a text nor a list of texts"));
        QStringList oddities;
        const LayoutLine line = readCellTemplate(value.toString(), &oddities);
        for (const QString &oddity : std::as_const(oddities))
            warn(place, oddity);
        return line;
    }

} // namespace

Result<ReadLayout> readLayout(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{Error::Kind::Invalid,
                     QStringLiteral("not a layout: ")
                         + (document.isNull() ? problem.errorString()
                                              : QStringLiteral("no object at the top"))};
    Reader reader;
    ReadLayout result{reader.read(document.object()), {}};
    if (result.layout.sections.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("not a layout: it has no sections")};
    result.warnings = reader.warnings;
    return result;
}

} // namespace tasuki
