// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QByteArray>

#include <memory>

namespace tasuki {

/// A small form with one of everything the keyboard tests need, in two sections.
inline std::shared_ptr<const FormDefinition> sampleForm()
{
    const QByteArray json = R"json({
      "resourceType": "Questionnaire", "url": "http://example.org/q", "version": "1",
      "status": "draft", "title": "見本",
      "item": [
        {"linkId": "a", "type": "group", "text": "はじめに", "item": [
          {"linkId": "name", "type": "string", "text": "氏名", "required": true, "maxLength": 5},
          {"linkId": "fall", "type": "choice", "text": "転倒", "answerOption": [
            {"valueCoding": {"code": "n", "display": "なし"}},
            {"valueCoding": {"code": "y", "display": "あり"}}]},
          {"linkId": "when", "type": "string", "text": "いつ",
            "enableWhen": [{"question": "fall", "operator": "=",
              "answerCoding": {"code": "y"}}]},
          {"linkId": "days", "type": "integer", "text": "日数"},
          {"linkId": "day", "type": "date", "text": "入院日"},
          {"linkId": "memo", "type": "text", "text": "備考"}]},
        {"linkId": "b", "type": "group", "text": "つづき", "item": [
          {"linkId": "phone", "type": "string", "text": "電話"},
          {"linkId": "pets", "type": "string", "repeats": true, "text": "ペット"}]}
      ]})json";
    auto form = FormDefinition::load(json);
    return form ? std::make_shared<const FormDefinition>(*form) : nullptr;
}

} // namespace tasuki
