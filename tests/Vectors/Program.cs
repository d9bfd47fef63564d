using System.Globalization;
using Index.Passages.Knowledge;
using Tests.Vectors;

Console.OutputEncoding = System.Text.Encoding.UTF8;
return args switch
{
    ["train", var texts, var seeds, var file, .. var options] => Train(texts, seeds, file, Options.Read(options)),
    ["look", var file, var seeds, .. var words] => Look.At(file, seeds, words),
    _ => Usage(),
};

static int Train(string texts, string seeds, string file, Settings settings)
{
    var text = Text.Read(texts, settings.LeastCount);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Vocabulary.Counts.Sum():N0} words of {text.Vocabulary.Stems.Count:N0} stems"));
    var vectors = SkipGram.Train(text, settings);
    var kept = Kept.Of(text.Vocabulary, Text.StemsOf(seeds), settings.KeptStems);
    var rows = Reduction.Reduce([.. kept.Select(i => vectors.AsSpan(i * settings.TrainedDimensions, settings.TrainedDimensions).ToArray())], settings.KeptDimensions);
    using var stream = File.Create(file);
    WordVectorsFile.Write(stream, [.. kept.Select(i => text.Vocabulary.Stems[i])], rows);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kept.Count:N0} stems, {stream.Length:N0} bytes"));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: train TEXTFOLDER SEEDSFOLDER FILE [--epochs N] [--trained N] [--kept N] [--threads N]");
    Console.Error.WriteLine("       look FILE SEEDSFOLDER [WORD …]");
    return 2;
}
