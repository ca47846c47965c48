// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitordrawer.h"

#include "app/visitors/avatar.h"
#include "app/visitors/historydialog.h"
#include "app/visitors/venuebars.h"
#include "app/visitors/visitoractions.h"
#include "app/widgets/elidinglabel.h"
#include "domain/deviceinfo.h"
#include "domain/displaytext.h"
#include "models/persontext.h"
#include "models/venuetext.h"
#include "storage/queries.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kPadding = 14;

QDate localDate(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).date();
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(present),
                 [](const QString &part) { return !part.isEmpty(); });
    return present.join(separator);
}

} // namespace

VisitorDrawer::VisitorDrawer(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_message(new QLabel(this)), m_content(new QWidget(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Chosen visitor"));
    m_message->setProperty("role", QStringLiteral("muted"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, 12, kPadding, 12);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_content, 1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    buildContent(content);
    buildMenu();
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(context.privacy.get(), &models::PrivacyMode::changed, this, &VisitorDrawer::showAgain);
    clear();
}

void VisitorDrawer::buildContent(QVBoxLayout *layout)
{
    m_avatar = new Avatar(m_context.theme, m_content);
    m_name = new ElidingLabel(m_content);
    m_name->setObjectName(QStringLiteral("visitorName"));
    m_name->setProperty("role", QStringLiteral("heading"));
    m_subtitle = new ElidingLabel(m_content);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    layout->addLayout(head);

    auto *area = new QScrollArea(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrollContents"));
    area->setWidget(inside);
    m_fields = new QVBoxLayout(inside);
    m_fields->setContentsMargins(0, 4, 0, 0);
    m_fields->setSpacing(0);
    m_email = addField("visitorEmail", tr("Email"));
    m_birth = addField("visitorBirth", tr("Date of birth"));
    m_gender = addField("visitorGender", tr("Gender"));
    m_device = addField("visitorDevice", tr("Device"));
    m_firstSeen = addField("visitorFirstSeen", tr("First seen"));
    buildVenues(m_fields);
    layout->addWidget(area, 1);

    m_history = new QPushButton(tr("Open history"), m_content);
    m_history->setObjectName(QStringLiteral("historyButton"));
    connect(m_history, &QPushButton::clicked, this, &VisitorDrawer::openHistory);
    m_actions = new VisitorActions(m_context, m_content);
    auto *often = new QHBoxLayout;
    often->addWidget(m_history, 1);
    often->addWidget(m_actions->followButton());
    layout->addLayout(often);
    layout->addWidget(m_actions);
}

void VisitorDrawer::buildMenu()
{
    const auto add = [this](const QString &text, auto *receiver, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, receiver, slot);
        m_menu.append(action);
    };
    add(tr("Open history"), this, &VisitorDrawer::openHistory);
    add(VisitorActions::tr("Data about this visitor…"), m_actions, &VisitorActions::chooseFolder);
    add(VisitorActions::tr("Forget visitor…"), m_actions, &VisitorActions::confirmForget);
}

/// Nothing can be done about somebody who is not stored, or not read yet.
void VisitorDrawer::enableMenu(bool isEnabled)
{
    for (auto *action : std::as_const(m_menu))
        action->setEnabled(isEnabled);
}

void VisitorDrawer::buildVenues(QVBoxLayout *layout)
{
    m_venuesTitle = new QLabel(tr("Visits by venue"), this);
    m_venuesTitle->setProperty("role", QStringLiteral("heading"));
    m_venues = new VenueBars(m_context.theme, this);
    m_venues->setObjectName(QStringLiteral("visitorVenues"));
    layout->addSpacing(4);
    layout->addWidget(m_venuesTitle);
    layout->addSpacing(10);
    layout->addWidget(m_venues);
    m_purpleNote = new QLabel(tr("Purple counts from the day a venue joined it, Foyer what it holds."), this);
    m_purpleNote->setObjectName(QStringLiteral("purpleNote"));
    m_purpleNote->setProperty("role", QStringLiteral("small"));
    m_purpleNote->setTextFormat(Qt::PlainText);
    m_purpleNote->setWordWrap(true);
    layout->addWidget(m_purpleNote);
    layout->addStretch(1);
}

VisitorDrawer::Field VisitorDrawer::addField(const char *name, const QString &caption)
{
    Field field{new QLabel(caption, this), new ElidingLabel(this)};
    field.caption->setProperty("role", QStringLiteral("small"));
    field.value->setObjectName(QString::fromLatin1(name));
    field.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    field.value->setContentsMargins(0, 0, 0, 8);
    m_fields->addWidget(field.caption);
    m_fields->addWidget(field.value);
    return field;
}

void VisitorDrawer::setField(const Field &field, const QString &value)
{
    field.value->setFullText(value);
    field.caption->setVisible(!value.isEmpty());
    field.value->setVisible(!value.isEmpty());
}

void VisitorDrawer::showVisitor(qint64 visitorId)
{
    if (m_visitorId == visitorId)
        return;
    m_visitorId = visitorId;
    enableMenu(false);
    refresh();
}

void VisitorDrawer::refresh()
{
    if (!m_visitorId)
        return;
    m_isLoading = true;
    m_detailsQuery = m_context.reader.start(
        this, [id = *m_visitorId](storage::Database &db) { return storage::visitorDetails(db, id); },
        [this, id = *m_visitorId](const Result<storage::VisitorDetails> &details) {
            m_isLoading = false;
            if (m_visitorId != id)
                return; // Another one was chosen meanwhile.
            if (details)
                showDetails(*details);
            else
                showMessage(details.error().message);
        });
}

void VisitorDrawer::showDetails(const storage::VisitorDetails &details)
{
    m_details = details;
    m_test.reset();
    m_actions->setVisitor(details.visitor, details.isFollowed);
    QString subtitle;
    if (!details.history.isEmpty()) {
        const auto &newest = details.history.constFirst();
        subtitle = (newest.isNew ? tr("New · visit %1") : tr("Returning · visit %1"))
                       .arg(QLocale().toString(newest.visitNumber));
    }
    const auto device = joined({models::macText(details.mac, m_context.privacy->masking()),
                                describeDevice(details.userAgent).text()},
                               QStringLiteral(" · "));
    showProfile(details.visitor.profile, subtitle, device);
    setField(m_firstSeen, joined({models::dateText(localDate(details.visitor.firstSeenMs)),
                                  models::venueText(details.firstVenue.name, details.firstVenue.id)},
                                 QStringLiteral(", ")));
    m_venues->setVenues(details.venues);
    m_venuesTitle->setVisible(!details.venues.isEmpty());
    m_purpleNote->setVisible(std::any_of(details.venues.begin(), details.venues.end(),
                                         [](const auto &venue) { return venue.purpleVisits.has_value(); }));
    m_history->setVisible(true);
    m_actions->setVisible(true);
    enableMenu(true);
}

void VisitorDrawer::showTest(const storage::LiveRow &row)
{
    m_visitorId.reset();
    m_test = row;
    const auto device =
        joined({models::macText(row.mac, m_context.privacy->masking()), describeDevice(row.userAgent).text()},
               QStringLiteral(" · "));
    showProfile(row.profile, tr("Test delivery of Purple's: nobody signed in"), device);
    setField(m_firstSeen, {});
    m_venues->setVenues({});
    m_venuesTitle->hide();
    m_purpleNote->hide();
    m_history->hide();
    m_actions->hide();
    enableMenu(false);
}

void VisitorDrawer::showProfile(const Profile &profile, const QString &subtitle, const QString &device)
{
    const auto masking = m_context.privacy->masking();
    m_avatar->setInitials(models::initials(profile, masking));
    m_name->setFullText(models::personText(profile, masking));
    m_subtitle->setFullText(subtitle);
    setField(m_email, models::emailText(profile.email, masking));
    setField(m_birth, models::birthText(profile.dateOfBirth, localDate(m_context.clock.nowMs()), masking));
    setField(m_gender, models::genderText(profile.gender));
    setField(m_device, device);
    m_message->hide();
    m_content->show();
}

/// Privacy mode was switched on or off.
void VisitorDrawer::showAgain()
{
    if (m_test)
        showTest(*m_test);
    else if (m_visitorId && m_details.visitor.visitorId == *m_visitorId && m_content->isVisibleTo(this))
        showDetails(m_details);
}

void VisitorDrawer::clear()
{
    m_visitorId.reset();
    m_test.reset();
    showMessage(tr("Choose a row to see who it is."));
}

void VisitorDrawer::showMessage(const QString &text)
{
    m_message->setText(text);
    enableMenu(false);
    m_content->hide();
    m_message->show();
}

void VisitorDrawer::openHistory()
{
    auto *dialog = new HistoryDialog(m_context, m_details, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace foyer::app
