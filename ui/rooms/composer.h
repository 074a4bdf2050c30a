// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/givenfile.h"
#include "core/services/posts.h"
#include "ui/rooms/mention.h"

#include <QFrame>
#include <QImage>
#include <QStringList>

class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace tasuki {

class AddresseeRow;
class DateEdit;
class ElidedLabel;
class FileTray;
class GuardLabel;
class MentionPicker;
class PostEdit;
class QuoteRow;
class VacancyForm;

/// Where a post is written: its text, what it answers, whom it is for (@), whether it is important,
/// which item of a sheet it is about, what is vacant, its files – and whose room it goes to, beside
/// the button that sends it. Ctrl+Enter sends, Enter is a new line.
///
/// It keeps what was typed until clear(): a post that could not be saved is still here.
class Composer final : public QFrame {
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    void setFace(const RoomFace &face);
    void setMentions(const QList<Mention> &mentions); ///< whom a post here can be for
    void answer(ObjectId post, const QString &quoted); ///< writes a reply to it
    void correct(ObjectId post, const QString &text); ///< writes another version of it
    void leaveMode(); ///< an ordinary post again; a correction's text goes
    void addFiles(const QStringList &paths);
    void addFile(const GivenFile &file); ///< also what was asked for before it was sent
    void setFiles(const QList<GivenFile> &files); ///< these and no others
    void keepOnlyFiles(const QList<GivenFile> &files); ///< the text is in the room already
    void setAwaitsFile(bool awaits); ///< one is being made; what is written waits for it
    void setTakesScans(bool takes); ///< whether there is a way to the scanner's folder
    void setDraft(const PostDraft &draft);
    void clear();
    void setBusy(bool isBusy); ///< while what was written is being saved

    PostDraft draft() const;
    const QList<GivenFile> &files() const;
    ObjectId correcting() const { return m_correcting; } ///< null: a new post
    bool isDueUnreadable() const;
    QString vacancyProblem() const; ///< in words, empty when there is none
    bool isEmpty() const;
    bool isUntouched() const; ///< and nothing is being composed

Q_SIGNALS:
    void edited(); ///< by the person
    void sendRequested();
    void filesWanted(); ///< a dialog shall open
    void scansWanted(); ///< the way to the scanner's folder
    void picturePasted(const QImage &picture);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void layOutAbout(QHBoxLayout *row);
    void nameParts();
    void connectParts();
    void addKeys();
    void address(const Addressees &who);
    bool offersVacancy() const;
    bool isAboutItem() const;
    void showMode(const QString &text);
    void updateButtons();

    ObjectId m_answering;
    ObjectId m_correcting;
    bool m_isBusy = false;
    int m_awaited = 0; ///< files that are being made
    ElidedLabel *m_mode;
    QPushButton *m_leave;
    PostEdit *m_text;
    MentionPicker *m_picker;
    AddresseeRow *m_to;
    QuoteRow *m_item; ///< of a sheet, that the post is about
    VacancyForm *m_vacancy;
    FileTray *m_files;
    QCheckBox *m_important;
    DateEdit *m_due;
    QPushButton *m_mention;
    QCheckBox *m_offers; ///< only where it is about nobody
    QPushButton *m_attach;
    QPushButton *m_scans;
    GuardLabel *m_guard;
    QPushButton *m_send;
};

} // namespace tasuki
