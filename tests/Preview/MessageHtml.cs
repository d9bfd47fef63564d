using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Bot.Replies.Embeds;
using Tests.Support.Markup;

namespace Tests.Preview;

/// <summary>One message of Discord's REST interface as its clients lay it out; what this does not know is shown as its JSON, so that nothing is left out in silence.</summary>
internal static class MessageHtml
{
    private const int Ephemeral = 64;

    /// <summary>The body of a message; <paramref name="file"/> is the file that goes along, if one does.</summary>
    public static string Of(JsonElement message, DiscordFile? file)
    {
        var html = Markup(message, "content");
        foreach (var embed in Items(message, "embeds")) html += Embed(embed, file);
        foreach (var attachment in Items(message, "attachments")) html += Attachment(attachment, file!, html.Contains(Address(file!), StringComparison.Ordinal));
        foreach (var component in Items(message, "components")) html += Component(component);
        if ((Number(message, "flags") & Ephemeral) != 0) html += "<div class=private>Only you can see this · Dismiss message</div>";
        return html;
    }

    // A picture that an embed shows is not shown again.
    private static string Attachment(JsonElement attachment, DiscordFile file, bool isShown) => isShown
        ? ""
        : $"<div class=file>📄 <b>{Plain(Text(attachment, "filename"))}</b><small>{file.Bytes.Length / 1024.0:0.0} KB</small><pre>{Plain(Encoding.UTF8.GetString(file.Bytes))}</pre></div>";

    private static string Address(DiscordFile file) => $"data:{file.Kind};base64,{Convert.ToBase64String(file.Bytes)}";

    private static string Image(JsonElement embed, DiscordFile? file) => file is not null && embed.TryGetProperty("image", out var image) && Text(image, "url") == $"attachment://{file.Name}"
        ? $"<img src=\"{Address(file)}\" alt=\"{Plain(file.Description ?? "")}\">"
        : "";

    private static string Embed(JsonElement embed, DiscordFile? file)
    {
        var fields = string.Concat(Items(embed, "fields").Select(field => $"<div class=field><b>{Markup(field, "name")}</b>{Markup(field, "value")}</div>"));
        return $"<div class=embed {Colour(embed, "color")}>{Part(embed, "author", "name")}{Wrapped("title", Markup(embed, "title"))}{Markup(embed, "description")}{fields}{Image(embed, file)}{Part(embed, "footer", "text")}</div>";
    }

    private static string Component(JsonElement component) => Number(component, "type") switch
    {
        1 => Wrapped("row", Inside(component)),
        2 => $"<span class=\"button s{Number(component, "style")} {(Flag(component, "disabled") ? "off" : "")}\">{Emoji(component)}{Plain(Text(component, "label"))}</span>",
        3 => $"<div class=select><span>{Plain(Text(component, "placeholder"))}</span></div><div class=options>{string.Join(" · ", Items(component, "options").Select(option => Plain(Text(option, "label"))))}</div>",
        9 => $"<div class=section><div>{Inside(component)}</div><div class=row>{(component.TryGetProperty("accessory", out var accessory) ? Component(accessory) : "")}</div></div>",
        10 => $"<div>{Markup(component, "content")}</div>",
        14 => $"<div class=\"separator {(component.TryGetProperty("divider", out var divider) && !divider.GetBoolean() ? "none" : "")}\"></div>",
        17 => $"<div class=container {Colour(component, "accent_color")}>{Inside(component)}</div>",
        _ => $"<pre>{Plain(component.GetRawText())}</pre>",
    };

    private static string Inside(JsonElement component) => string.Concat(Items(component, "components").Select(Component));

    private static string Emoji(JsonElement component) => component.TryGetProperty("emoji", out var emoji) ? Plain(Text(emoji, "name")) + " " : "";

    private static string Part(JsonElement embed, string name, string text) => embed.TryGetProperty(name, out var part) ? Wrapped(name, Plain(Text(part, text))) : "";

    private static string Colour(JsonElement element, string name) =>
        element.TryGetProperty(name, out var colour) && colour.ValueKind == JsonValueKind.Number ? string.Create(CultureInfo.InvariantCulture, $"style=\"border-left-color:#{colour.GetInt32():x6}\"") : "";

    private static string Wrapped(string kind, string html) => html.Length > 0 ? $"<div class={kind}>{html}</div>" : "";

    private static string Markup(JsonElement element, string name) => MarkupHtml.Of(Text(element, name));

    private static string Plain(string text) => WebUtility.HtmlEncode(text);

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static int Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;

    private static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
