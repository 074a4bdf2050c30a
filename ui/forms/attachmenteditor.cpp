// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachmenteditor.h"

#include "ui/support/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace tasuki {

namespace {
    constexpr QSize thumbnailSize(72, 54);

    QString describe(const Answer &answer)
    {
        QStringList parts;
        if (const QString kind = attachmentKind(answer); !kind.isEmpty())
            parts.append(kind);
        if (const qint64 size = attachmentBytes(answer); size > 0)
            parts.append(QLocale().formattedDataSize(size, 0, QLocale::DataSizeTraditionalFormat));
        return parts.join(QStringLiteral(" · "));
    }

    QLabel *plainLabel(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }
} // namespace

AttachmentEditor::AttachmentEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_item(item)
    , m_files(new QVBoxLayout)
    , m_choose(new QPushButton(tr("Choose a file …"), this))
    , m_problem(plainLabel({}, this))
{
    m_item.children.clear();
    setAcceptDrops(true);
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_choose->setAccessibleName(tr("%1, choose a file").arg(item.text));
    auto *hint = plainLabel(tr("or drop it here, or paste with Ctrl+V"), this);
    hint->setFont(theme::smallFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, theme::warning);
    m_problem->setPalette(colours);
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_files);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentEditor::chooseFile);
}

QWidget *AttachmentEditor::makeLine(int index)
{
    const Answer &answer = m_answers[index];
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    if (const QImage image = attachmentThumbnail(answer, thumbnailSize * devicePixelRatio());
        !image.isNull()) {
        QPixmap picture = QPixmap::fromImage(image);
        picture.setDevicePixelRatio(devicePixelRatio());
        auto *thumbnail = new QLabel(line);
        thumbnail->setPixmap(picture);
        thumbnail->setAccessibleName(tr("Small picture of the file"));
        layout->addWidget(thumbnail);
    }
    const QString name = attachmentName(answer);
    layout->addWidget(
        plainLabel((name.isEmpty() ? tr("File without a name") : name) + u'\n' + describe(answer),
                   line),
        1);
    auto *save = new QPushButton(tr("Save as …"), line);
    auto *remove = new QPushButton(tr("Remove"), line);
    save->setEnabled(!attachmentContent(answer).isEmpty());
    remove->setObjectName(QStringLiteral("removeFileButton"));
    layout->addWidget(save, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_buttons << save << remove;
    connect(save, &QPushButton::clicked, this, [this, index] { saveAs(index); });
    connect(remove, &QPushButton::clicked, this, [this, index] {
        m_answers.removeAt(index);
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
        rebuild();
    });
    return line;
}

void AttachmentEditor::rebuild()
{
    for (QWidget *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater(); // its button may be the one just pressed
    }
    m_buttons.clear();
    for (int i = 0; i < m_answers.size(); ++i) {
        m_lines.append(makeLine(i));
        m_files->addWidget(m_lines.last());
    }
    m_choose->setText(m_answers.isEmpty() || m_item.repeats ? tr("Choose a file …")
                                                            : tr("Choose another file …"));
    Q_EMIT inputsChanged();
}

void AttachmentEditor::showAnswers(const QList<Answer> &answers)
{
    m_answers = answers;
    tell(AttachmentProblem::None);
    rebuild();
}

bool AttachmentEditor::add(const AttachmentRead &attachment)
{
    tell(attachment.problem);
    if (attachment.problem != AttachmentProblem::None)
        return false;
    if (!m_item.repeats)
        m_answers.clear();
    m_answers.append(attachment.answer);
    Q_EMIT edited();
    rebuild();
    return true;
}

bool AttachmentEditor::addFile(const QString &path)
{
    return add(readAttachment(m_item, path));
}

bool AttachmentEditor::addFrom(const QMimeData &pasted)
{
    for (const QUrl &url : pasted.urls())
        if (url.isLocalFile())
            return addFile(url.toLocalFile());
    const QImage image = qvariant_cast<QImage>(pasted.imageData());
    QByteArray content;
    QBuffer buffer(&content);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return false;
    return add(makeAttachment(m_item, tr("Picture") + QStringLiteral(".png"), content));
}

void AttachmentEditor::tell(AttachmentProblem problem)
{
    QString text;
    if (problem == AttachmentProblem::TooLarge)
        text = tr("This file is too large. It may have up to %1.")
                   .arg(QLocale().formattedDataSize(attachmentLimit(m_item), 0,
                                                    QLocale::DataSizeTraditionalFormat));
    else if (problem == AttachmentProblem::WrongKind)
        text = tr("This kind of file cannot be used here. Possible: %1")
                   .arg(m_item.mimeTypes.join(QStringLiteral(", ")));
    else if (problem == AttachmentProblem::Unreadable)
        text = tr("This file could not be read.");
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString AttachmentEditor::problem() const
{
    return m_problem->text();
}

void AttachmentEditor::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AttachmentEditor::addFile);
    dialog->open();
}

void AttachmentEditor::saveAs(int index)
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The name came with somebody else's sheet: its last part only, never a path.
    dialog->selectFile(attachmentName(m_answers[index]).section(u'/', -1).section(u'\\', -1));
    const Answer answer = m_answers[index];
    connect(dialog, &QFileDialog::fileSelected, this, [this, answer](const QString &path) {
        m_problem->setText(tr("The file could not be saved."));
        m_problem->setVisible(!saveAttachment(answer, path));
    });
    dialog->open();
}

QList<QWidget *> AttachmentEditor::inputs() const
{
    QList<QWidget *> inputs;
    for (QPushButton *button : m_buttons)
        inputs.append(button);
    inputs.append(m_choose);
    return inputs;
}

bool AttachmentEditor::takesKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste)) {
        const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
        return pasted && addFrom(*pasted);
    }
    return false;
}

void AttachmentEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void AttachmentEditor::dropEvent(QDropEvent *event)
{
    if (addFrom(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace tasuki
