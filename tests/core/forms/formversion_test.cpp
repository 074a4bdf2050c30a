// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

const char *const before = R"(
    {'linkId':'old-step','type':'string','text':'段差','code':[{'system':'d','code':'home.step'}]},
    {'linkId':'rails','type':'boolean','text':'手すり'},
    {'linkId':'wish','type':'string','text':'意向','code':[{'system':'d','code':'wish'}]},
    {'linkId':'adl','type':'choice','code':[{'system':'d','code':'adl'}],'answerOption':[
        {'valueCoding':{'system':'l','code':'1','display':'自立'}},{'valueCoding':{'system':'l','code':'2','display':'全介助'}}]},
    {'linkId':'meds','type':'group','repeats':true,'code':[{'system':'d','code':'meds'}],'item':[
        {'linkId':'m-name','type':'string','code':[{'system':'d','code':'meds.name'}]}]})";

const char *const now = R"(
    {'linkId':'g','type':'group','item':[
        {'linkId':'step','type':'string','code':[{'system':'d','code':'home.step'}]}]},
    {'linkId':'wish','type':'string'},
    {'linkId':'w2','type':'string','code':[{'system':'d','code':'wish'}],'maxLength':3},
    {'linkId':'level','type':'choice','code':[{'system':'d','code':'adl'}],'answerOption':[
        {'valueCoding':{'system':'l','code':'1','display':'できる'}}]},
    {'linkId':'drugs','type':'group','repeats':true,'code':[{'system':'d','code':'meds'}],'item':[
        {'linkId':'d-name','type':'string','code':[{'system':'d','code':'meds.name'}]}]})";

FormState filledBefore()
{
    FormState state = stateOf(before);
    answer(state, "old-step", "{'valueString':'15cm'}");
    answer(state, "rails", "{'valueBoolean':true}");
    answer(state, "wish", "{'valueString':'家で'}");
    answer(state, "adl", "{'valueCoding':{'system':'l','code':'1','display':'自立'}}");
    answer(state, "m-name", "{'valueString':'甲'}");
    state.addInstance(id("meds"));
    answer(state, "m-name#1", "{'valueString':'乙'}");
    return state;
}

QString read(const FormState &state, const char *key)
{
    return state.effectiveAnswers(id(key)).value(0).value(u"valueString").toString();
}

} // namespace

TEST_CASE("A renamed question finds its answer by what it means", "[forms][version]")
{
    const FormState old = filledBefore();
    FormState state = stateOf(now);
    SECTION("in a response")
    {
        state.loadResponse(old.toResponse(), &old.form());
        CHECK(state.toResponse() == old.toResponse()); // until something is changed
        answer(state, "wish", "{'valueString':'施設'}");
        FormState again = stateOf(now);
        again.loadResponse(state.toResponse());
        CHECK(read(again, "step") == id("15cm"));
        CHECK(again.leftovers() == QStringList{id("rails")}); // lost nothing
        answer(state, "wish", "{'valueString':'家で'}");
    }
    SECTION("in the record of a sheet")
    {
        state.loadGroups(old.groupValues(), &old.form());
        CHECK(state.groupValues().contains(id("rails"))); // lost nothing
    }
    CHECK(read(state, "step") == id("15cm"));
    CHECK(read(state, "wish") == QStringLiteral("家で"));
    CHECK(state.instanceCount(id("drugs")) == 2);
    CHECK(read(state, "d-name#1") == QStringLiteral("乙"));
    CHECK(state.leftovers() == QStringList{id("rails")});
    CHECK(state.leftoverAnswers().value(0).text == QStringLiteral("手すり"));
}

TEST_CASE("Without the former form what is unknown is kept", "[forms][version]")
{
    const FormState old = filledBefore();
    FormState state = stateOf(now);
    state.loadGroups(old.groupValues());
    CHECK(read(state, "wish") == QStringLiteral("家で"));
    CHECK(state.leftovers() == QStringList({id("adl"), id("meds"), id("old-step"), id("rails")}));
    CHECK(state.groupValues() == old.groupValues());
}

TEST_CASE("Another sheet begins with what is known, and says whence", "[forms][version]")
{
    const FormState old = filledBefore();
    FormState state = stateOf(now);
    answer(state, "step", "{'valueString':'mine'}");
    const FormChange change = state.carryOver(old);
    CHECK(read(state, "step") == id("mine")); // what is there stays
    CHECK(read(state, "w2") == QStringLiteral("家で"));
    CHECK(read(state, "wish").isEmpty()); // same name, no common meaning
    CHECK(read(state, "d-name") == QStringLiteral("甲"));
    CHECK(read(state, "d-name#1") == QStringLiteral("乙"));
    CHECK(change.carried.value(id("w2")) == id("wish"));
    CHECK(change.carried.value(id("d-name#1")) == id("m-name#1"));
    CHECK(change.carried.value(id("level")) == id("adl"));
    // An option is written as this form writes it.
    CHECK(state.answers(id("level")).first()[u"valueCoding"][u"display"].toString()
          == QStringLiteral("できる"));
    CHECK(state.carryOver(old).carried.isEmpty());
}

TEST_CASE("Nothing is carried that could not have been written by hand", "[forms][version]")
{
    FormState old = filledBefore();
    answer(old, "wish", "{'valueString':'家で暮らしたい'}");
    answer(old, "adl", "{'valueCoding':{'system':'l','code':'2','display':'全介助'}}");
    FormState state = stateOf(now);
    const FormChange change = state.carryOver(old);
    CHECK_FALSE(change.carried.contains(id("w2"))); // three characters at most
    CHECK_FALSE(change.carried.contains(id("level"))); // no such level here
}
