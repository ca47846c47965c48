// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/palette.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

#include <array>

namespace foyer::app {

namespace {

struct Role
{
    const char16_t *name;
    QColor Palette::*colour;
};

constexpr std::array kRoles = {
    Role{u"window", &Palette::window},
    Role{u"surface", &Palette::surface},
    Role{u"sidebar", &Palette::sidebar},
    Role{u"line", &Palette::line},
    Role{u"text", &Palette::text},
    Role{u"muted", &Palette::muted},
    Role{u"accent", &Palette::accent},
    Role{u"accentSoft", &Palette::accentSoft},
    Role{u"accentText", &Palette::accentText},
    Role{u"onAccent", &Palette::onAccent},
    Role{u"good", &Palette::good},
    Role{u"goodSoft", &Palette::goodSoft},
    Role{u"check", &Palette::check},
    Role{u"checkSoft", &Palette::checkSoft},
    Role{u"bad", &Palette::bad},
    Role{u"badSoft", &Palette::badSoft},
    Role{u"chartReturning", &Palette::chartReturning},
    Role{u"chartNew", &Palette::chartNew},
};

struct Size
{
    const char16_t *name;
    qreal factor; ///< Of the body text's size.
};

constexpr std::array kSizes = {Size{u"title", 1.5}, Size{u"brand", 1.25}, Size{u"value", 1.9},
                               Size{u"small", 0.92}};

} // namespace

Palette loadPalette(bool isDark)
{
    QFile file(QStringLiteral(":/foyer/palette.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto table = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray())
                           .object()
                           .value(isDark ? u"dark" : u"light")
                           .toObject();
    Palette palette;
    palette.isDark = isDark;
    for (const auto &role : kRoles)
        palette.*role.colour = QColor(table.value(QStringView(role.name)).toString());
    return palette;
}

QPalette toQPalette(const Palette &palette)
{
    QPalette result;
    const auto set = [&result](std::initializer_list<QPalette::ColorRole> roles, const QColor &colour) {
        for (const auto role : roles)
            result.setColor(role, colour);
    };
    set({QPalette::Window}, palette.window);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase}, palette.surface);
    set({QPalette::AlternateBase}, palette.sidebar);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, palette.text);
    set({QPalette::PlaceholderText}, palette.muted);
    set({QPalette::Highlight}, palette.accent);
    set({QPalette::HighlightedText, QPalette::BrightText}, palette.onAccent);
    set({QPalette::Link, QPalette::LinkVisited}, palette.accentText);
    set({QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark}, palette.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, palette.muted);
    result.setColor(QPalette::Disabled, QPalette::Highlight, palette.line);
    return result;
}

QString fillStyleSheet(QString sheet, const Palette &palette, qreal basePoints)
{
    for (const auto &role : kRoles) {
        const QString placeholder = u'@' % QStringView(role.name) % u'@';
        sheet.replace(placeholder, (palette.*role.colour).name());
    }
    for (const auto &size : kSizes) {
        const QString placeholder = u"@pt." % QStringView(size.name) % u'@';
        sheet.replace(placeholder, QString::number(basePoints * size.factor, 'f', 1));
    }
    return sheet;
}

} // namespace foyer::app
