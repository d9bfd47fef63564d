using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Bot.Commands;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>A damaged file is named and left out; whatever else was served is served as before.</summary>
public sealed class DamagedFileTests : IDisposable
{
    private static readonly Dictionary<string, byte[]> Damages = new()
    {
        ["empty"] = [],
        ["only a byte-order mark"] = [0xEF, 0xBB, 0xBF],
        ["only white space"] = " \n\t\r\n "u8.ToArray(),
        ["a NUL in line 3"] = "One\nTwo\nThr\0ee\n"u8.ToArray(),
        ["not UTF-8 in line 2"] = [.. "One\n"u8, 0xC3, 0x28, .. "\n"u8],
        ["half a letter at the end"] = [.. "One\nTwo\nThree "u8, 0xE2, 0x80],
        ["a lone surrogate in line 1"] = [0xED, 0xA0, 0x80],
        ["UTF-16"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("One\nTwo\n")],
        ["furniture only"] = "Home > Page\n\nTel: 1234\n\n1\n"u8.ToArray(),
    };

    private static readonly string[] Commands = ["ask", "search", "principle"];
    private static readonly string[] Questions = ["sovereignty", "who should run the internet?", "children", "shutdowns", "pizza"];

    private readonly SeedCopy _seeds = new();

    public void Dispose() => _seeds.Dispose();

    public static TheoryData<string, int?, string> Files() => new()
    {
        { "empty", null, "empty" },
        { "only a byte-order mark", null, "empty" },
        { "only white space", null, "only white space" },
        { "a NUL in line 3", 3, "NUL" },
        { "not UTF-8 in line 2", 2, "Not UTF-8" },
        { "half a letter at the end", 3, "Not UTF-8" },
        { "a lone surrogate in line 1", 1, "Not UTF-8" },
        { "UTF-16", 1, "UTF-16" },
        { "furniture only", null, "no clause" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_beside_the_others_is_named_and_changes_no_answer(string damage, int? line, string what)
    {
        _seeds.Write("added.txt", Damages[damage]);
        var fault = _seeds.Fault();
        Assert.Equal(("added.txt", line), (fault.File, fault.Line));
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Next);
        Assert.Equal(Answers(RealLibrary.Catalog), Answers(_seeds.Commands()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_document_is_named_and_the_others_are_quoted_as_before(string damage, int? line, string what)
    {
        _seeds.Write("dfi.txt", Damages[damage]);
        var fault = _seeds.Fault();
        Assert.Contains("dfi", fault.File, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        AssertOthersAreAsBefore("dfi");
    }

    [Fact]
    public void A_missing_text_is_named_with_the_metadata_that_names_it()
    {
        File.Delete(_seeds.PathOf("wuzhen.txt"));
        Assert.Equal("wuzhen.txt: There is no such file. wuzhen.json names it. Put it into the corpus folder or take it out of the metadata.", $"{_seeds.Fault()}");
        AssertOthersAreAsBefore("wuzhen");
    }

    [Fact]
    public void A_missing_second_edition_leaves_the_first()
    {
        File.Delete(_seeds.PathOf("shared-future-wic-website.txt"));
        Assert.Equal("shared-future-wic-website.txt", _seeds.Fault().File);
        Assert.Equal(Seeds.Document("shared-future").Clauses.Select(c => c.Id), _seeds.Document("shared-future").Clauses.Select(c => c.Id));
    }

    [Fact]
    public void A_byte_order_mark_moves_no_quotation_and_counts_in_the_hash()
    {
        _seeds.Write("wuzhen.txt", [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(_seeds.PathOf("wuzhen.txt"))]);
        var clause = _seeds.Document("wuzhen").Clauses[2];
        Assert.Equal(Seeds.Clause("wuzhen/1").Text.Span, clause.Text.Span);
        Wrong.None(new Quotations(_seeds.Folder).Faults(_seeds.Commands().Json(_seeds.Commands().Call("clause", "wuzhen 1-9"))));
        Assert.NotEqual(Seeds.Clause("wuzhen/1").Text.File.Sha256, clause.Text.File.Sha256);
    }

    [Fact]
    public void A_file_too_large_to_be_a_document_is_not_read()
    {
        using (var large = File.Create(_seeds.PathOf("large.txt")))
            large.SetLength(1L << 30);
        Assert.Contains("larger than 64 MiB", _seeds.Fault().What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("added.txt")]
    [InlineData("added.json")]
    [InlineData("thesaurus.txt")]
    public void A_pipe_and_a_socket_are_not_waited_for_and_the_documents_load(string name)
    {
        File.Delete(_seeds.PathOf(name));
        using (var mkfifo = Process.Start("mkfifo", [_seeds.PathOf(name)])) mkfifo.WaitForExit();
        Assert.True(File.Exists(_seeds.PathOf(name)));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_seeds.PathOf("socket.txt")));
        File.CreateSymbolicLink(_seeds.PathOf("linked.txt"), _seeds.PathOf("socket.txt"));

        var library = _seeds.Commands().Library;
        Assert.Equal(Seeds.Corpus.Documents.Select(d => d.Id), library.Documents.Select(d => d.Id));
        foreach (var special in new[] { name, "socket.txt", "linked.txt" }.Except(["thesaurus.txt"]))
        {
            var fault = Assert.Single(library.Faults, fault => fault.File == special);
            Assert.Contains("a pipe, a socket or a device is never read", fault.Next, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_faults_are_shown_by_about() =>
        Assert.Contains("added.txt: The file is empty.", With("added.txt", "").JsonText(With("added.txt", "").Call("about")), StringComparison.Ordinal);

    private CommandCatalog With(string name, string text)
    {
        _seeds.Write(name, text);
        return _seeds.Commands();
    }

    private void AssertOthersAreAsBefore(string damaged)
    {
        var commands = _seeds.Commands();
        Assert.DoesNotContain(commands.Library.Documents, d => d.Id == damaged);
        foreach (var clause in Seeds.Corpus.Documents.Where(d => d.Id != damaged).SelectMany(d => d.Clauses.Concat(d.Apparatus)))
        {
            var call = RealLibrary.Catalog.Call("clause", $"{clause.Id}");
            Assert.Equal(Passages(RealLibrary.Catalog.Json(call)), Passages(commands.Json(call)));
        }
    }

    private static string Passages(JsonElement reply) => reply.GetProperty("passages").GetRawText();

    private static string Answers(CommandCatalog commands) =>
        string.Join('\n', Commands.SelectMany(command => Questions.Select(words => commands.JsonText(commands.Call(command, words)))));
}
